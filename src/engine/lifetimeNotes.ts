import { endCodes } from '../exclusion/endCodes.ts';
import type { FoundInterval } from '../exclusion/foundIntervals.ts';
import { largestReason } from '../physics/models/conventions.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';

/** Shortest lifetime with published limits at a mass, s; null where there is none for an X that decays. */
interface Published {
  readonly publishedLifetimeS: number | null;
}

/** What a reader must know about lifetimes at a point: of the point itself, or of an end of an excluded region. */
export type LifetimeNote =
  /** The search says nothing about lifetimes above this one. */
  | { readonly code: 'too-long'; readonly longestLifetimeS: number }
  /** Its acceptance is below the share of decays that a veto may miss. */
  | {
      readonly code: 'below-acceptance';
      readonly smallestAcceptanceRatio: number;
      readonly invisibleShareCounts: boolean;
    }
  /** It says nothing about lifetimes below the published ones. */
  | (Published & { readonly code: 'too-short'; readonly invisibleShareCounts: boolean })
  /** Its limit rests on the simulated acceptance. */
  | (Published & { readonly code: 'simulated' })
  | (Published & { readonly code: 'upper-end-published' })
  | { readonly code: 'upper-end-acceptance'; readonly smallestAcceptanceRatio: number }
  /** At the largest coupling that means something. */
  | { readonly code: 'upper-end-model'; readonly reason: string | null }
  | (Published & { readonly code: 'upper-end-simulated' })
  | { readonly code: 'lower-end-acceptance'; readonly longestLifetimeS: number }
  | (Published & { readonly code: 'lower-end-simulated' });

/** A point as seen by one search. */
interface PointOfSearch {
  readonly model: BenchmarkModel;
  readonly search: Search;
  readonly massMeV: number;
  /** Of all decays of X; NaN where it decays only invisibly. */
  readonly lifetimeS: number;
  readonly invisibleFraction: number;
  /** What the search excludes at this mass. */
  readonly intervals: readonly FoundInterval[];
}

/** So near to the end of its reach a search still speaks. */
const rounding = 1e-9;

const publishedOf = (inverseLifetimePerS: number): Published => ({
  publishedLifetimeS: inverseLifetimePerS === 0 ? null : 1 / inverseLifetimePerS,
});

/** What is to be known about the lifetime of the point itself, or null. */
function noteAtPoint({ search, massMeV, lifetimeS, invisibleFraction }: PointOfSearch): LifetimeNote | null {
  const { lifetimeReach: reach } = search;
  const rate = 1 / lifetimeS;
  if (reach === undefined || Number.isNaN(rate)) return null;
  const { smallestInverseLifetimePerS: smallest, smallestAcceptanceRatio } = reach;
  if (rate < (1 - rounding) * smallest) return { code: 'too-long', longestLifetimeS: 1 / smallest };
  const published = reach.publishedInverseLifetimePerS(massMeV);
  if (rate > (1 + rounding) * reach.largestInverseLifetimePerS(massMeV)) {
    const invisibleShareCounts = invisibleFraction > 0 && search.signature === 'invisible';
    return smallestAcceptanceRatio === null
      ? { code: 'too-short', ...publishedOf(published), invisibleShareCounts }
      : { code: 'below-acceptance', smallestAcceptanceRatio, invisibleShareCounts };
  }
  return rate > (1 + rounding) * published ? { code: 'simulated', ...publishedOf(published) } : null;
}

/** Why a region ends where it does at this mass, one note for each end that is not simply a limit. */
function notesOnEnds({ model, search, massMeV, intervals }: PointOfSearch): LifetimeNote[] {
  const { lifetimeReach: reach } = search;
  const published = publishedOf(reach?.publishedInverseLifetimePerS(massMeV) ?? Infinity);
  const ratio = reach?.smallestAcceptanceRatio ?? null;
  const longestLifetimeS = 1 / (reach?.smallestInverseLifetimePerS ?? 0);
  const upward: Readonly<Record<number, LifetimeNote>> = {
    [endCodes.acceptance]:
      ratio === null
        ? { code: 'upper-end-published', ...published }
        : { code: 'upper-end-acceptance', smallestAcceptanceRatio: ratio },
    [endCodes.model]: { code: 'upper-end-model', reason: largestReason(model) },
    [endCodes.simulated]: { code: 'upper-end-simulated', ...published },
  };
  const downward: Readonly<Record<number, LifetimeNote>> = {
    [endCodes.acceptance]: { code: 'lower-end-acceptance', longestLifetimeS },
    [endCodes.simulated]: { code: 'lower-end-simulated', ...published },
  };
  return intervals.flatMap(({ lowerCode, upperCode }) =>
    [downward[lowerCode], upward[upperCode]].filter((note: LifetimeNote | undefined) => note !== undefined),
  );
}

/**
 * What a reader must know about lifetimes at a point: where the search says nothing, what its limits rest on, and why its
 * region ends where it does.
 * @returns each note once, none where nothing is special
 */
export function lifetimeNotes(point: PointOfSearch): LifetimeNote[] {
  const here = noteAtPoint(point);
  const notes = [...(here === null ? [] : [here]), ...notesOnEnds(point)];
  // At one point only the code tells two notes apart.
  return notes.filter(({ code }, k) => notes.findIndex((note) => note.code === code) === k);
}
