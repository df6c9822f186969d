import type { PointAnswer, Verdict } from './answer.ts';
import { type Standing, standingsOf, type VerdictBasis } from './verdict.ts';

/** A bound, a contour or a layer on the plot beside the searches: it contains a point or not. */
export interface PlottedBound {
  readonly id: string;
  /** Whether it is NA62's own: a published contour, or a layer computed from its data. */
  readonly isOurs: boolean;
  /** A projection excludes nothing. */
  readonly isProjection: boolean;
  readonly contains: boolean;
}

/** Everything on the plot that has a say about one point. */
export interface PlotState {
  /** The point as last answered; null before that. */
  readonly point: PointAnswer | null;
  /** Whether only expected limits are drawn. */
  readonly expectedOnly: boolean;
  /** Searches on the plot, by identifier. */
  readonly shown: readonly string[];
  /** Those of them that are being computed or read. */
  readonly computing: readonly string[];
  /** Those of them whose data could not be read or that could not be computed. */
  readonly failed: readonly string[];
  readonly bounds: readonly PlottedBound[];
  /** Whether bounds are still being read or computed. */
  readonly boundsComputing: boolean;
  /** Whether some of the bounds could not be read. */
  readonly boundsFailed: boolean;
}

/**
 * What NA62 makes of a point. `none-shown`: all its searches are hidden. `blind`: none of those shown can see this particle at any
 * mass. `not-covered`: none of those that can looked at this mass. `silent`: one looked, and has nothing to say there.
 */
export type OwnState =
  | 'excluded'
  | 'on-edge'
  | 'allowed'
  | 'none-shown'
  | 'not-covered'
  | 'blind'
  | 'silent'
  | 'computing'
  | 'failed';

/** The verdict of everything on the plot. */
export interface PlotVerdict {
  /** `excluded-by-others`: by bounds of others alone. */
  readonly code: OwnState | 'excluded-by-others';
  /** What the picture shows of it: ring and mark. */
  readonly status: Verdict;
  readonly own: OwnState;
  /** What each search of NA62 on the plot that speaks makes of the point, the strongest first. */
  readonly standings: readonly Standing[];
  readonly basis: VerdictBasis;
  /** The search of NA62 with the largest μ, or null. */
  readonly search: string | null;
  /** Its μ; NaN where nobody speaks. */
  readonly strength: number;
  /** Whether any search of NA62 that speaks has a limit that says something. */
  readonly constrains: boolean;
  /** Searches of NA62 that exclude the point, the strongest first. */
  readonly excluding: readonly string[];
  /** Bounds that exclude it: those of NA62 itself, and those of others. */
  readonly ownBounds: readonly string[];
  readonly others: readonly string[];
  /** Projections that would. */
  readonly projected: readonly string[];
  /** What the verdict still lacks. */
  readonly computing: readonly string[];
  readonly failed: readonly string[];
  readonly boundsComputing: boolean;
  readonly boundsFailed: boolean;
}

function ownState(plot: PlotState, standings: readonly Standing[], hasBound: boolean): OwnState {
  const { point, shown, computing, failed } = plot;
  const [strongest] = standings;
  if (strongest?.verdict === 'excluded' || hasBound) return 'excluded';
  if (strongest?.verdict === 'on-edge') return 'on-edge';
  if (shown.length === 0) return 'none-shown';
  if (computing.length > 0) return 'computing';
  if (strongest !== undefined) return 'allowed';
  if (failed.length > 0) return 'failed';
  if (point === null) return 'computing';
  const { massMeV } = point;
  const seeing = point.searches.filter(({ search, isBlind }) => shown.includes(search) && !isBlind);
  if (seeing.length === 0) return 'blind';
  const covers = seeing.some(({ massRangesMeV }) =>
    massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to),
  );
  return covers ? 'silent' : 'not-covered';
}

function codeOf(own: OwnState, hasOthers: boolean, boundsComputing: boolean): PlotVerdict['code'] {
  if (own === 'excluded' || own === 'on-edge') return own;
  if (hasOthers) return 'excluded-by-others';
  return own === 'allowed' && boundsComputing ? 'computing' : own;
}

const statuses: Readonly<Record<PlotVerdict['code'], Verdict>> = {
  excluded: 'excluded',
  'excluded-by-others': 'excluded',
  'on-edge': 'on-edge',
  allowed: 'allowed',
  'none-shown': 'silent',
  'not-covered': 'silent',
  blind: 'silent',
  silent: 'silent',
  computing: 'silent',
  failed: 'silent',
};

/**
 * The one verdict about a point, by everything on the plot: words, ring, dots, table and speech follow it. A search that is being
 * computed has no say; what excludes the point already does so whatever comes later.
 * @param plot the searches at the point, bounds of others that contain it or not, and what is missing
 * @returns codes, identifiers and numbers; the words are elsewhere
 */
export function plotVerdict(plot: PlotState): PlotVerdict {
  const { point, shown, computing, failed, bounds, expectedOnly, boundsComputing, boundsFailed } = plot;
  const exposure = point?.exposure ?? 1;
  const speaking = (point?.searches ?? []).filter(
    ({ search }) => shown.includes(search) && !computing.includes(search) && !failed.includes(search),
  );
  const standings = standingsOf(speaking, { exposure, expectedOnly });
  const [strongest] = standings;
  const containing = bounds.filter(({ contains }) => contains);
  const excludingBounds = containing.filter(({ isProjection }) => !isProjection);
  const ownBounds = excludingBounds.filter(({ isOurs }) => isOurs).map(({ id }) => id);
  const others = excludingBounds.filter(({ isOurs }) => !isOurs).map(({ id }) => id);
  const own = ownState(plot, standings, ownBounds.length > 0);
  const code = codeOf(own, others.length > 0, boundsComputing);
  return {
    code,
    status: others.length > 0 ? 'excluded' : statuses[code],
    own,
    standings,
    basis: strongest?.basis ?? (expectedOnly ? 'expected' : exposure === 1 ? 'observed' : 'projection'),
    search: strongest?.search ?? null,
    strength: strongest?.strength ?? Number.NaN,
    constrains: standings.some(({ constrains }) => constrains),
    excluding: standings.filter(({ verdict }) => verdict === 'excluded').map(({ search }) => search),
    ownBounds,
    others,
    projected: containing.filter(({ isProjection }) => isProjection).map(({ id }) => id),
    computing,
    failed,
    boundsComputing,
    boundsFailed,
  };
}
