import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { SearchExclusion, SearchLimits } from '../engine/answer.ts';
import type { CurveName } from '../engine/request.ts';
import { isBoundary } from '../exclusion/endCodes.ts';
import type { IntervalColumns } from '../exclusion/intervals.ts';
import { type ExcludedRegion, joinRegions } from '../exclusion/regions.ts';
import { couplingInConvention, largestAmplitude } from '../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import type { Polyline } from '../data/boundSchema.ts';
import { savedCurveWords } from '../words/en/savedCurves.ts';
import { outlineOfRings } from './boundOfExclusion.ts';
import type { CurveAssumptions, ExportCurve } from './curvePoints.ts';

/** What every export of ours says about itself. */
export interface ExportFacts {
  readonly confidenceLevel: number;
  /** The sentence above the plot. */
  readonly note: string;
  readonly reference: string;
  readonly citations: readonly string[];
  /** Of the user's own searches. */
  readonly searchKind?: 'own';
  /** True where exposure differs from that of the data. */
  readonly projection: boolean;
  /** Seed of the toys, for limits that come from toys. */
  readonly seed?: number;
  /** Significance in whose discovery reach the median of limits stands, in standard deviations; absent of limits. */
  readonly reach?: number;
  /** What the limits rest on; absent where they are published. */
  readonly assumptions?: CurveAssumptions;
}

/** How identifiers of a search's curves begin. */
const stemOf = (search: string, { reach }: ExportFacts): string =>
  reach === undefined ? search : `${search}-reach-${reach}`;

const drawable = ({ massMeV }: Polyline): boolean => massMeV.length > 1;

/** Interleaved `[m, ln g, …]` as a polyline in a convention, without what reaches up to the largest coupling. */
function polyline(points: Float64Array, convention: CouplingConvention, largest: number): Polyline {
  const pairs = Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i], points[2 * i + 1]]);
  const finite = pairs.filter(([, log]) => log < largest);
  return {
    massMeV: finite.map(([mass]) => mass),
    coupling: finite.map(([, log]) => couplingInConvention(convention, exp(log))),
  };
}

/**
 * Whether a ring is a line below which nothing is excluded and above which everything is: it reaches up to the largest coupling,
 * and has no roof elsewhere that turns its finite points back in mass.
 */
function isOpen(ring: Float64Array, largest: number): boolean {
  let before = -Infinity;
  for (let i = 0; i < ring.length; i += 2) {
    if (!(ring[i + 1] < largest)) continue;
    if (ring[i] < before) return false;
    before = ring[i];
  }
  return ring.some((value, i) => i % 2 === 1 && value >= largest);
}

function closed({ massMeV, coupling }: Polyline): Polyline {
  return { massMeV: [...massMeV, massMeV[0]], coupling: [...coupling, coupling[0]] };
}

/** Shape of the curve: a roof anywhere makes it a closed region; where none is, scales like 1/f exclude below the line. */
function shapeOf(
  rings: readonly Float64Array[],
  { power }: CouplingConvention,
  largest: number,
): ExportCurve['shape'] {
  if (!rings.every((ring) => isOpen(ring, largest))) return 'closed-region';
  return power > 0 ? 'lower-edge' : 'upper-edge';
}

/** What is to be known of ends that are no simple limits, one sentence each. */
function notesOnEnds(
  lines: readonly { readonly isSimulated: boolean }[],
  { lowerCode, upperCode }: IntervalColumns,
): string[] {
  const simulated = lines.flatMap(({ isSimulated }, k) => (isSimulated ? [k + 1] : []));
  const isCut = [lowerCode, upperCode].some((codes) => !codes.every(isBoundary));
  return [
    ...(simulated.length === 0 ? [] : [savedCurveWords.simulated(simulated)]),
    ...(isCut ? [savedCurveWords.cut] : []),
  ];
}

/** The regions that have lines, each with their places among these and all that is around it. */
function regionsOf(
  regions: readonly ExcludedRegion[],
  lines: readonly { readonly region: number }[],
  model: BenchmarkModel,
  convention: CouplingConvention,
): ExportCurve['regions'] {
  return regions.flatMap(({ rings }, index) => {
    const stretches = lines.flatMap(({ region }, place) => (region === index ? [place] : []));
    return stretches.length === 0 ? [] : [{ stretches, outline: outlineOfRings(rings, model, convention) }];
  });
}

/**
 * The computed boundary of what a search excludes in a model; sides where a search merely stops, and open ends, are left out.
 * @param exclusion one search of an engine answer
 * @param curve which of its curves
 * @param model the model of the answer
 * @param convention of the couplings
 * @returns null where nothing is excluded
 */
export function curveOfExclusion(
  {
    search,
    title,
    curves,
    massRangesMeV,
  }: Pick<SearchExclusion, 'search' | 'title' | 'curves' | 'massRangesMeV'>,
  curve: CurveName,
  model: BenchmarkModel,
  convention: CouplingConvention,
  facts: ExportFacts,
): ExportCurve | null {
  const found = curves.find((candidate) => candidate.curve === curve);
  if (found === undefined) return null;
  const largest = log(largestAmplitude(model));
  // Curves that are drawn as bands come without their regions.
  const regions = found.regions.length > 0 ? found.regions : joinRegions(found.columns, { massRangesMeV });
  const lines = regions.flatMap(({ edges, simulatedEdges }, region) =>
    [
      ...edges.map((edge) => ({ edge, isSimulated: false })),
      ...simulatedEdges.map((edge) => ({ edge, isSimulated: true })),
    ]
      .map(({ edge, isSimulated }) => ({ ...polyline(edge, convention, largest), isSimulated, region }))
      .filter(drawable),
  );
  const stretches = lines.map(({ massMeV, coupling }) => ({ massMeV, coupling }));
  const rings = regions.flatMap((region) => region.rings);
  if (stretches.length === 0) return null;
  const { projection, seed: _, ...said } = facts;
  const shape = shapeOf(rings, convention, largest);
  return {
    ...said,
    note: [said.note, ...notesOnEnds(lines, found.columns)].filter((each) => each !== '').join(' '),
    ofSearch: { search, title, curve },
    id: `${stemOf(search, facts)}-${model.id}-${curve}`,
    name:
      said.reach === undefined
        ? savedCurveWords.ofModel(title, model.benchmark, curve)
        : savedCurveWords.reach([title, model.benchmark], said.reach),
    quantity: 'coupling',
    model: model.id,
    convention: convention.id,
    lifetimeS: null,
    shape,
    curveType: projection ? 'projection' : 'excluded',
    stretches,
    ...(shape === 'closed-region' ? { regions: regionsOf(regions, lines, model, convention) } : {}),
    outlines: rings.map((ring) => {
      const line = polyline(ring, convention, largest);
      return isOpen(ring, largest) ? line : closed(line);
    }),
  };
}

/** Rows of which a condition holds, parted where one of which it does not hold lies between. */
function stretchesWhere(rows: readonly number[], holds: (row: number) => boolean): readonly number[][] {
  const stretches: number[][] = [];
  rows.forEach((row, k) => {
    if (!holds(row)) return;
    if (k === 0 || !holds(rows[k - 1])) stretches.push([]);
    stretches.at(-1)?.push(row);
  });
  return stretches;
}

/**
 * Upper limits on B of a search at one lifetime, in pieces that end where it has none.
 * @param limits one search of an engine answer
 * @param curve which of its curves
 * @param lifetimeS the lifetime of the request; Infinity for an X that escapes
 * @returns null where there is no limit
 */
export function curveOfLimits(
  {
    search,
    title,
    massMeV,
    massRangesMeV,
    branchingRatioLimit,
    branchingRatioLimitError,
    toys,
  }: SearchLimits,
  curve: CurveName,
  lifetimeS: number,
  facts: ExportFacts,
): ExportCurve | null {
  const values = branchingRatioLimit[curve];
  const isLimit = (row: number) => values[row] > 0 && values[row] < Infinity;
  const pieces = massRangesMeV
    .flatMap(([low, high]) =>
      stretchesWhere(
        Array.from(massMeV.keys()).filter((i) => massMeV[i] >= low && massMeV[i] <= high),
        isLimit,
      ),
    )
    .filter((rows) => rows.length > 1);
  if (pieces.length === 0) return null;
  const { projection, seed, ...said } = facts;
  const errors = branchingRatioLimitError?.[curve];
  const monteCarlo = seed !== undefined &&
    errors !== undefined &&
    toys !== undefined && {
      seed,
      stretches: pieces.map((rows) => ({
        error: rows.map((i) => errors[i]),
        toys: rows.map((i) => toys[i]),
      })),
    };
  return {
    ...said,
    ofSearch: { search, title, curve },
    id: `${stemOf(search, facts)}-limit-${curve}`,
    name:
      said.reach === undefined
        ? savedCurveWords.limit(title, curve)
        : savedCurveWords.reach([title], said.reach),
    quantity: 'branching-ratio',
    model: null,
    convention: null,
    lifetimeS: lifetimeS === Infinity ? 'inf' : lifetimeS,
    shape: 'lower-edge',
    curveType: projection ? 'projection' : 'excluded',
    stretches: pieces.map((rows) => ({
      massMeV: rows.map((i) => massMeV[i]),
      coupling: rows.map((i) => values[i]),
    })),
    ...(monteCarlo === false ? {} : { monteCarlo }),
  };
}
