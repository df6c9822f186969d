import type { PointAnswer, SearchPoint, SearchSummary, Verdict } from './answer.ts';
import type { CurveName } from './request.ts';

/** A point whose μ is this close to 1 lies on the edge. */
const edgeWidth = 0.03;

/**
 * The curve that decides: observed, or expected in a projection, which has no observed limit.
 * @param exposure factor on the number of kaons
 * @returns name of the curve
 */
export function decidingCurve(exposure: number): CurveName {
  return exposure === 1 ? 'observed' : 'median';
}

/**
 * The curve of one search that decides: where events are supposed in it, what would have been observed, at any exposure.
 * @param search with what is supposed in it
 * @param exposure factor on the number of kaons
 * @returns name of the curve
 */
export function decidingCurveOf({ supposed }: Pick<SearchSummary, 'supposed'>, exposure: number): CurveName {
  return supposed === undefined ? decidingCurve(exposure) : 'observed';
}

/**
 * What a signal strength means.
 * @param signalStrength μ = B / B_UL; NaN where nothing is said
 * @returns the verdict
 */
export function verdictOf(signalStrength: number): Verdict {
  if (Number.isNaN(signalStrength)) return 'silent';
  if (Math.abs(signalStrength - 1) <= edgeWidth) return 'on the edge';
  return signalStrength > 1 ? 'excluded' : 'allowed';
}

/**
 * The verdict on a point: that of the search with the largest μ.
 * @param point searches at a point, and the exposure
 * @returns verdict and strongest search
 */
export function decide({
  searches,
  exposure,
}: Pick<PointAnswer, 'exposure'> & { readonly searches: readonly SearchPoint[] }): Pick<
  PointAnswer,
  'verdict' | 'strongestSearch'
> {
  const strength = (search: SearchPoint) => search.signalStrength[decidingCurveOf(search, exposure)];
  const strongest = searches
    .filter((search) => search.verdict !== 'silent')
    .reduce<SearchPoint | null>(
      (best, search) => (best === null || strength(search) > strength(best) ? search : best),
      null,
    );
  return { verdict: strongest?.verdict ?? 'silent', strongestSearch: strongest?.search ?? null };
}
