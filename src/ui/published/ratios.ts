import { publishedLimitAt, secondsOf } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import type { Recomputed } from './recomputed.ts';

/** Recomputed over published limits of one search at one lifetime, at the masses that were read off; NaN in `ratio` at breaks. */
export interface SearchRatio {
  readonly curve: PublishedCurve;
  /** Of the search. */
  readonly title: string;
  readonly lifetimeS: number;
  readonly massMeV: Float64Array;
  readonly recomputed: Float64Array;
  readonly published: Float64Array;
  readonly ratio: Float64Array;
  /** Whether the search is known by its published limits alone. */
  readonly isReadOff: boolean;
}

/**
 * Ratio of observed limits computed here to the published ones. It is taken at the points that were read off: between them the
 * published curve is less well known.
 */
export function ratioOf({ curve, lifetimeS, limits }: Recomputed): SearchRatio {
  const mass: number[] = [];
  const ours: number[] = [];
  for (const stretch of curve.stretches) {
    if (secondsOf(stretch.lifetimeS) !== lifetimeS) continue;
    if (mass.length > 0) {
      mass.push(stretch.massMeV[0]);
      ours.push(Number.NaN);
    }
    limits.massMeV.forEach((each, i) => {
      if (!stretch.massMeV.includes(each)) return;
      mass.push(each);
      ours.push(limits.branchingRatioLimit.observed[i]);
    });
  }
  const massMeV = Float64Array.from(mass);
  const published = massMeV.map((each) => publishedLimitAt(curve, each, lifetimeS));
  const own = Float64Array.from(ours);
  return {
    curve,
    title: limits.title,
    lifetimeS,
    massMeV,
    recomputed: own,
    published,
    ratio: own.map((each, i) => each / published[i]),
    isReadOff: limits.provenanceKind === 'read-off-figure',
  };
}

/** Ratios of everything that is known. */
export const ratiosOf = (recomputed: readonly Recomputed[]): readonly SearchRatio[] =>
  recomputed.map(ratioOf);

/**
 * How well limits agree with the published ones at all points together; those of searches that are known by their published limits
 * alone, which agree by construction, do not count.
 */
export function agreementOfAll(ratios: readonly SearchRatio[]): Agreement | null {
  const computed = ratios.filter(({ isReadOff }) => !isReadOff);
  return agreementOf(
    computed.flatMap(({ recomputed }) => [...recomputed]),
    computed.flatMap(({ published }) => [...published]),
  );
}
