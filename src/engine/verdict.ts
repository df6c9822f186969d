import type { PointAnswer, SearchPoint, SearchSummary, Verdict } from './answer.ts';
import type { CurveName } from './request.ts';

/** A point whose μ is this close to 1 lies on the edge. */
const edgeWidth = 0.03;

/** On what a search decides: what was observed, what the background alone lets one expect, that for another exposure, or events that are supposed. */
export type VerdictBasis = 'observed' | 'expected' | 'projection' | 'what-if';

/** How limits are looked at. */
export interface Outlook {
  /** Factor on the number of kaons; any but 1 is a projection, which has no observed limit. */
  readonly exposure: number;
  /** Whether only expected limits are drawn. */
  readonly expectedOnly?: boolean;
}

/**
 * On what a search decides.
 * @param search with what is supposed in it
 * @param outlook exposure, and whether only expected limits are drawn
 */
export function basisOf(
  { supposed }: Pick<SearchSummary, 'supposed'>,
  { exposure, expectedOnly = false }: Outlook,
): VerdictBasis {
  if (expectedOnly) return exposure === 1 ? 'expected' : 'projection';
  if (supposed !== undefined) return 'what-if';
  return exposure === 1 ? 'observed' : 'projection';
}

/**
 * The curve of a search that decides.
 * @param search with what is supposed in it
 * @param outlook exposure, and whether only expected limits are drawn
 * @returns observed for what was seen or is supposed, else the expected median
 */
export function decidingCurveOf(search: Pick<SearchSummary, 'supposed'>, outlook: Outlook): CurveName {
  const basis = basisOf(search, outlook);
  return basis === 'observed' || basis === 'what-if' ? 'observed' : 'median';
}

/**
 * The curve that decides where nothing is supposed.
 * @param outlook exposure, and whether only expected limits are drawn
 * @returns name of the curve
 */
export const decidingCurve = (outlook: Outlook): CurveName => decidingCurveOf({}, outlook);

/**
 * What a signal strength means.
 * @param signalStrength μ = B / B_UL; NaN where nothing is said
 * @returns the verdict
 */
export function verdictOf(signalStrength: number): Verdict {
  if (Number.isNaN(signalStrength)) return 'silent';
  if (Math.abs(signalStrength - 1) <= edgeWidth) return 'on-edge';
  return signalStrength > 1 ? 'excluded' : 'allowed';
}

/**
 * Whether a limit on a branching ratio says something: an infinite one does not, nor one above 1 that is not reached, since no
 * branching ratio is larger.
 * @param limit on B, or on B times a decay fraction
 * @param strength μ at that limit
 */
export const constrains = (limit: number, strength: number): boolean =>
  limit < Infinity && (limit <= 1 || strength >= 1);

/** What one search makes of a point. */
export interface Standing {
  readonly search: string;
  readonly basis: VerdictBasis;
  /** The curve that decides. */
  readonly curve: CurveName;
  readonly verdict: Verdict;
  /** μ of that curve; NaN where the search says nothing. */
  readonly strength: number;
  /** Whether its limit says something. */
  readonly constrains: boolean;
}

/**
 * What one search makes of a point.
 * @param search at the point
 * @param outlook exposure, and whether only expected limits are drawn
 */
export function standingOf(search: SearchPoint, outlook: Outlook): Standing {
  const basis = basisOf(search, outlook);
  const curve = decidingCurveOf(search, outlook);
  const strength = search.silence === null ? search.signalStrength[curve] : Number.NaN;
  const limit = search.branchingRatioLimit[curve];
  return {
    search: search.search,
    basis,
    curve,
    verdict: verdictOf(strength),
    strength,
    constrains: constrains(limit, strength),
  };
}

/** The searches that say something at a point, the strongest first. */
export function standingsOf(searches: readonly SearchPoint[], outlook: Outlook): Standing[] {
  return searches
    .map((search) => standingOf(search, outlook))
    .filter(({ verdict }) => verdict !== 'silent')
    .sort((a, b) => b.strength - a.strength);
}

/**
 * The verdict of the searches alone: that of the one with the largest μ.
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
  const [strongest] = standingsOf(searches, { exposure });
  return { verdict: strongest?.verdict ?? 'silent', strongestSearch: strongest?.search ?? null };
}
