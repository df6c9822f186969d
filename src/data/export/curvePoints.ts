import type { Bound, Polyline } from '../boundSchema.ts';
import type { Curve } from '../curveSchema.ts';

/** A curve with what an export says about it: ours, somebody's bound, or a user's own. */
export interface ExportCurve extends Omit<Curve, 'kind'> {
  /** Keys into references.bib. */
  readonly citations: readonly string[];
}

/**
 * A drawn bound as a curve: its real edges, in its own convention, without the vertices that only close it.
 * @returns null for a bound that is recast or missing
 */
export function curveOfBound(bound: Bound): ExportCurve | null {
  if (bound.status !== 'available') return null;
  const { provenance } = bound;
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
    stretches: bound.regions.flatMap(({ edges }) => edges),
    citations: bound.citations,
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

/**
 * Points of a curve as rows, piece by piece.
 * @throws Error when a point is no positive number or columns differ in length
 */
export function curveRows({ id, stretches }: Pick<ExportCurve, 'id' | 'stretches'>): {
  piece: number;
  massMeV: number;
  value: number;
}[] {
  if (!stretches.every(isSound)) throw new Error(`The curve ${id} has points that are not positive numbers.`);
  return stretches.flatMap(({ massMeV, coupling }, index) =>
    massMeV.map((mass, i) => ({ piece: index + 1, massMeV: mass, value: coupling[i] })),
  );
}

/** Column of the values: the convention of a coupling, or `br_ul`. */
export function valueColumn({ quantity, convention }: Pick<ExportCurve, 'quantity' | 'convention'>): string {
  return quantity === 'coupling' ? (convention ?? 'coupling') : 'br_ul';
}
