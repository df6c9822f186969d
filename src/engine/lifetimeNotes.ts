import { endCodes } from '../exclusion/endCodes.ts';
import type { FoundInterval } from '../exclusion/foundIntervals.ts';
import { largestReason } from '../physics/models/conventions.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { LifetimeReach } from '../searches/lifetimeReach.ts';
import type { Search } from '../searches/search.ts';
import { written } from './refusal.ts';

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

const lifetimeWords = (inverseLifetimePerS: number): string =>
  `${written(Number((1e9 / inverseLifetimePerS).toPrecision(3)))} ns`;

/** So near to the end of its reach a search still speaks. */
const rounding = 1e-9;

/** What is to be known about the lifetime of the point itself, or null. */
function noteAtPoint({ search, massMeV, lifetimeS, invisibleFraction }: PointOfSearch): string | null {
  const { lifetimeReach: reach } = search;
  const rate = 1 / lifetimeS;
  if (reach === undefined || Number.isNaN(rate)) return null;
  const share = invisibleFraction > 0 && search.signature === 'invisible';
  const published = reach.publishedInverseLifetimePerS(massMeV);
  if (rate < (1 - rounding) * reach.smallestInverseLifetimePerS)
    return `It says nothing about lifetimes above ${lifetimeWords(reach.smallestInverseLifetimePerS)}.`;
  if (rate > (1 + rounding) * reach.largestInverseLifetimePerS(massMeV)) {
    const rest = share ? ' Only the invisible share of its decays counts here.' : '';
    return `${nothingBelow(reach, published)}${rest}`;
  }
  if (rate > (1 + rounding) * published)
    return `At this lifetime its limit rests on ${simulatedWords(published)}`;
  return null;
}

function nothingBelow({ smallestAcceptanceRatio }: LifetimeReach, published: number): string {
  if (smallestAcceptanceRatio !== null) {
    return `At this lifetime its acceptance falls below ${smallestAcceptanceRatio} of that for an X that escapes. A veto misses up to that share of the decays, so this search says nothing here.`;
  }
  if (published === 0) return 'At this mass it has no limits for an X that decays.';
  return `It says nothing about lifetimes below ${lifetimeWords(published)}, the shortest one with published limits at this mass.`;
}

const simulatedWords = (published: number): string =>
  published === 0
    ? 'the simulated acceptance: no limits for an X that decays are published at this mass.'
    : `the simulated acceptance: limits are published down to ${lifetimeWords(published)} at this mass.`;

/** Why a region ends where it does at this mass, one sentence for each end that is not simply a limit. */
function notesOnEnds({ model, search, massMeV, intervals }: PointOfSearch): string[] {
  const { lifetimeReach: reach } = search;
  const published = reach?.publishedInverseLifetimePerS(massMeV) ?? Infinity;
  const ratio = reach?.smallestAcceptanceRatio ?? null;
  const upward: Readonly<Record<number, string>> = {
    [endCodes.acceptance]:
      ratio === null
        ? `Upward its region ends at a lifetime of ${lifetimeWords(published)}, the shortest one with published limits at this mass.`
        : `Upward its region ends where its acceptance falls to ${ratio} of that for an X that escapes, the share of decays that a veto may miss.`,
    [endCodes.model]: `Upward its region ends with the coupling. ${largestReason(model) ?? ''}`.trim(),
    [endCodes.simulated]: `Its upper edge, drawn dashed, rests on ${simulatedWords(published)}`,
  };
  const downward: Readonly<Record<number, string>> = {
    [endCodes.acceptance]: `Downward its region ends at a lifetime of ${lifetimeWords(reach?.smallestInverseLifetimePerS ?? 0)}, the longest to which it is sensitive.`,
    [endCodes.simulated]: `Its lower edge, drawn dashed, rests on ${simulatedWords(published)}`,
  };
  return intervals.flatMap(({ lowerCode, upperCode }) =>
    [downward[lowerCode], upward[upperCode]].filter((note: string | undefined) => note !== undefined),
  );
}

/**
 * What a reader must know about lifetimes at a point: where the search says nothing, what its limits rest on, and why its
 * region ends where it does.
 * @returns sentences, none where nothing is special
 */
export function lifetimeNotes(point: PointOfSearch): string[] {
  const here = noteAtPoint(point);
  return [...new Set([...(here === null ? [] : [here]), ...notesOnEnds(point)])];
}
