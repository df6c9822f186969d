import type { PointAnswer, SearchPoint, Verdict } from './answer.ts';
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
  const curve = decidingCurve(exposure);
  const strongest = searches
    .filter((search) => search.verdict !== 'silent')
    .reduce<SearchPoint | null>(
      (best, search) =>
        best === null || search.signalStrength[curve] > best.signalStrength[curve] ? search : best,
      null,
    );
  return { verdict: strongest?.verdict ?? 'silent', strongestSearch: strongest?.search ?? null };
}
