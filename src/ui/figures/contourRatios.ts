import { boundIntervals, type BoundPiece, type BoundShape } from '../../exclusion/boundContains.ts';
import { isBoundary } from '../../exclusion/endCodes.ts';
import type { IntervalColumns } from '../../exclusion/intervals.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';

/** One end of what is excluded in coupling. */
export type EdgeSide = 'lower' | 'upper';

/** Which end of what a piece excludes a vertex of its edges is; null where it is none, as at a turning point. */
function sideOf(bound: BoundShape, piece: BoundPiece, massMeV: number, coupling: number): EdgeSide | null {
  if (bound.shape !== 'closed-region') return bound.shape === 'lower-edge' ? 'lower' : 'upper';
  const [first, ...rest] = boundIntervals({ ...bound, regions: [piece] }, massMeV);
  if (first === undefined) return null;
  const last = rest.at(-1) ?? first;
  const [below, above] = [first[0], last[1]].map((end) => Math.abs(Math.log(coupling / end)));
  return below < above ? 'lower' : 'upper';
}

/**
 * Our end of what is excluded at a mass, amplitude coupling: on a straight line in (m, ln g) between computed masses, and
 * not a number where one of both has none, or where it is no limit.
 */
function ourEnd(columns: IntervalColumns, side: EdgeSide, massMeV: number): number {
  const { massMeV: masses, offset, logLower, logUpper, lowerCode, upperCode } = columns;
  const above = masses.findIndex((mass) => mass >= massMeV);
  if (above < 0 || (above === 0 && masses[0] > massMeV)) return Number.NaN;
  const at = (i: number): number => {
    const [first, end] = [offset[i], offset[i + 1]];
    if (end === first) return Number.NaN;
    if (side === 'lower') return isBoundary(lowerCode[first]) ? logLower[first] : Number.NaN;
    return isBoundary(upperCode[end - 1]) ? logUpper[end - 1] : Number.NaN;
  };
  if (masses[above] === massMeV) return Math.exp(at(above));
  const part = (massMeV - masses[above - 1]) / (masses[above] - masses[above - 1]);
  return Math.exp((1 - part) * at(above - 1) + part * at(above));
}

/** An edge of ours beside that of a published contour. */
export interface EdgeRatio {
  readonly massMeV: number;
  /** Our coupling over the published one, both in the convention of the contour. */
  readonly ratio: number;
}

/**
 * Our edge over that of a published contour, at the points of its own edges that were read off.
 * @param bound the contour, in its convention
 * @param convention that convention
 * @param columns what is excluded here, per mass
 * @param side which end of the excluded couplings, counted in the convention
 * @param range masses that are compared, MeV
 */
export function contourRatios(
  bound: BoundShape,
  convention: CouplingConvention,
  columns: IntervalColumns,
  side: EdgeSide,
  [from, to]: readonly [number, number],
): readonly EdgeRatio[] {
  // Where a convention falls with g, its lower end is our upper one.
  const opposite = side === 'lower' ? 'upper' : 'lower';
  const ourSide = convention.power > 0 ? side : opposite;
  return bound.regions.flatMap((piece) =>
    piece.edges.flatMap(({ massMeV, coupling }) =>
      massMeV.flatMap((mass, i): EdgeRatio[] => {
        if (mass < from || mass > to || sideOf(bound, piece, mass, coupling[i]) !== side) return [];
        const ours = couplingInConvention(convention, ourEnd(columns, ourSide, mass));
        return ours > 0 && ours < Infinity ? [{ massMeV: mass, ratio: ours / coupling[i] }] : [];
      }),
    ),
  );
}
