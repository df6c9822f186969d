import { publishedLimitAt, secondsOf } from '../../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { Recomputed } from './recomputed.ts';

/** Recomputed over published limits of one search at the masses that were read off; NaN in `ratio` at breaks. */
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
 * Ratio of the observed limits computed here to the published ones, for each search on the plot of whose data there is a
 * published limit. It is taken at the points that were read off: between them the published curve is less well known.
 */
export function ratiosOf(
  hiddenSearches: readonly string[],
  curves: readonly PublishedCurve[],
  recomputed: Recomputed,
): SearchRatio[] {
  return curves.flatMap((curve) => {
    const found = recomputed[curve.id];
    if (found === undefined || !curve.sameData || hiddenSearches.includes(curve.search)) return [];
    const { lifetimeS, limits } = found;
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
    return [
      {
        curve,
        title: limits.title,
        lifetimeS,
        massMeV,
        recomputed: own,
        published,
        ratio: own.map((each, i) => each / published[i]),
        isReadOff: limits.provenanceKind === 'read-off-figure',
      },
    ];
  });
}
