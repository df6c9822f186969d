import type { CurveName, LimitAssumptions } from '../engine/request.ts';
import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import { modelById } from '../physics/models/index.ts';
import type { CouplingConvention } from '../physics/models/model.ts';
import type { Bound, Polyline } from '../data/boundSchema.ts';
import { outlineOf } from '../exclusion/boundContains.ts';
import type { Curve } from '../data/curveSchema.ts';

/** What limits rest on beside level and lifetime. */
export type CurveAssumptions = Pick<
  LimitAssumptions,
  'method' | 'statistic' | 'exposure' | 'uncertaintyLaw' | 'lifetimeLaw' | 'whatIf' | 'toy'
> & { readonly invisibleFraction?: number };

/** Which curve of a search it is; the search by its identifier and in words. */
export interface CurveOfSearch {
  readonly search: string;
  readonly title: string;
  readonly curve: CurveName;
}

/** A curve with what an export says about it: ours, somebody's bound, or a user's own. */
export interface ExportCurve extends Omit<Curve, 'kind'> {
  /** Keys into references.bib. */
  readonly citations: readonly string[];
  /**
   * What is excluded, for a site that shades: one outline per region, closed by its first point, or open where it reaches
   * up to the strongest couplings. Holds sides that are no limit. Absent where the stretches say it all.
   */
  readonly outlines?: readonly Polyline[] | undefined;
  /** Absent of bounds of others and of a user's own curves. */
  readonly ofSearch?: CurveOfSearch;
  /** Significance of which it is the discovery reach, in standard deviations; absent of limits. */
  readonly reach?: number;
  /** Absent where nothing was computed here, or from published limits alone. */
  readonly assumptions?: CurveAssumptions;
}

/**
 * A drawn bound as a curve: its real edges, in its own convention, without the vertices that only close it.
 * @returns null for a bound that is recast or missing
 */
export function curveOfBound(bound: Bound): ExportCurve | null {
  if (bound.status !== 'available') return null;
  const { provenance, regions } = bound;
  const isClosed = bound.shape === 'closed-region';
  let count = 0;
  return {
    id: bound.id,
    name: `${bound.label}, ${provenance.publication}`,
    quantity: 'coupling',
    model: bound.model,
    convention: bound.convention,
    lifetimeS: null,
    confidenceLevel: bound.confidenceLevel,
    shape: bound.shape,
    curveType: bound.curveType,
    reference: provenance.arxiv === undefined ? provenance.publication : `arXiv:${provenance.arxiv}`,
    note: `Figure ${provenance.figure}. ${provenance.note}`,
    stretches: regions.flatMap(({ edges }) => edges),
    citations: bound.citations,
    ...(isClosed
      ? {
          outlines: regions.map(outlineOf),
          regions: regions.map((region) => ({
            stretches: region.edges.map(() => count++),
            outline: outlineOf(region),
          })),
        }
      : {}),
  };
}

const turned = {
  'lower-edge': 'upper-edge',
  'upper-edge': 'lower-edge',
  'closed-region': 'closed-region',
} as const;

/**
 * A curve with its couplings in another convention of its model; a limit on B stays as it is. A scale like 1/f turns lower
 * edges into upper ones.
 * @param to a convention of the curve's model, at its dark-sector values; one of another model changes nothing
 */
export function inConvention(curve: ExportCurve, to: CouplingConvention): ExportCurve {
  const conventions = modelById(curve.model ?? '')?.conventions ?? [];
  const from = conventions.find(({ id }) => id === curve.convention);
  const isKnown = conventions.some(({ id }) => id === to.id);
  // At other dark-sector values the same convention is another number.
  const isSame = from?.id === to.id && to.parameters === undefined;
  if (from === undefined || !isKnown || isSame) return curve;
  const convert = ({ massMeV, coupling }: Polyline): Polyline => ({
    massMeV,
    coupling: coupling.map((value) => couplingInConvention(to, amplitudeCoupling(from, value))),
  });
  const turns = from.power * to.power < 0;
  return {
    ...curve,
    convention: to.id,
    shape: turns ? turned[curve.shape] : curve.shape,
    stretches: curve.stretches.map(convert),
    outlines: curve.outlines?.map(convert),
    ...(curve.regions === undefined
      ? {}
      : {
          regions: curve.regions.map(({ stretches, outline }) => ({ stretches, outline: convert(outline) })),
        }),
  };
}

/**
 * Whether the points of a curve are finite and above 0 and each piece has two columns of one length.
 */
function isSound({ massMeV, coupling }: Polyline): boolean {
  return (
    massMeV.length === coupling.length &&
    massMeV.every((mass) => mass >= 0 && mass < Infinity) &&
    coupling.every((value) => value > 0 && value < Infinity)
  );
}

/** A point of a curve, in a piece that counts from 1; Monte-Carlo error and toys are NaN where there are none. */
export interface CurveRow {
  readonly piece: number;
  readonly massMeV: number;
  readonly value: number;
  readonly error: number;
  readonly toys: number;
}

/**
 * Points of a curve as rows, piece by piece.
 * @throws Error when a point is no positive number or columns differ in length
 */
export function curveRows({
  id,
  stretches,
  monteCarlo,
}: Pick<ExportCurve, 'id' | 'stretches' | 'monteCarlo'>): CurveRow[] {
  if (!stretches.every(isSound)) throw new Error(`The curve ${id} has points that are not positive numbers.`);
  return stretches.flatMap(({ massMeV, coupling }, index) =>
    massMeV.map((mass, i) => ({
      piece: index + 1,
      massMeV: mass,
      value: coupling[i],
      error: monteCarlo?.stretches[index]?.error[i] ?? Number.NaN,
      toys: monteCarlo?.stretches[index]?.toys[i] ?? Number.NaN,
    })),
  );
}

/** Column of the values: the convention of a coupling, or `br_ul`. */
export function valueColumn({ quantity, convention }: Pick<ExportCurve, 'quantity' | 'convention'>): string {
  return quantity === 'coupling' ? (convention ?? 'coupling') : 'br_ul';
}
