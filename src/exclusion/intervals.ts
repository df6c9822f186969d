import { log } from '../mathematics/logarithm.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { excludedIntervals, type IntervalEnds } from './boundaries.ts';
import { hypothesisPosition, hypothesisTable, logAt } from './limitCurve.ts';
import { productionFor } from './production.ts';
import { createStrengthShape, sampleShape } from './strengthShape.ts';
import { visibilityAt } from './visibility.ts';

/**
 * Excluded intervals per mass in ln g, in compressed columns: the intervals of mass i are
 * `logLower[k], logUpper[k]` for k from `offset[i]` to `offset[i + 1] − 1`, ascending and disjoint.
 * An open end is ±Infinity. Codes of `endCodes` say why each end is one.
 */
export interface IntervalColumns {
  readonly massMeV: Float64Array;
  /** 1 where search and model both speak at that mass, 0 where nothing can be said. */
  readonly speaks: Uint8Array;
  readonly offset: Uint32Array;
  readonly logLower: Float64Array;
  readonly logUpper: Float64Array;
  readonly lowerCode: Uint8Array;
  readonly upperCode: Uint8Array;
}

/** A model met by a search: what `solveColumns` needs beside masses and limits. */
export interface Encounter {
  readonly model: BenchmarkModel;
  readonly search: Search;
  readonly invisibleFraction: number;
}

/** More than any acceptance that falls, or rises, in one piece can give. */
const intervalsPerMass = 8;

/** Filled anew for each mass. */
const scratch = createStrengthShape();

/** What has been solved so far for one curve, row by row: ends `2 * offset[row]` to `2 * offset[row + 1] − 1`, lower and upper in turn. */
export interface SolvedCurve {
  speaks: Uint8Array;
  offset: Uint32Array;
  ends: IntervalEnds;
}

/** Solves at one mass after the other, in any order. */
export interface IntervalSolver {
  readonly curves: readonly SolvedCurve[];
  /** @returns the row of this mass in each curve: 0 for the first one, and one more for each */
  readonly solve: (massMeV: number) => number;
}

/**
 * A solver for the excluded intervals of all curves, which share the samples of the acceptance.
 * @param encounter model, search and invisible fraction
 * @param limits per curve, upper limits on B at the reference lifetime, one per hypothesis of the search
 * @param room number of masses for which there is room at first
 */
export function intervalSolver(
  { model, search, invisibleFraction }: Encounter,
  limits: readonly Float64Array[],
  room: number,
): IntervalSolver {
  const table = hypothesisTable(search);
  const curves: SolvedCurve[] = limits.map(() => ({
    offset: new Uint32Array(room + 1),
    speaks: new Uint8Array(room),
    ends: roomFor(4 * room + 2 * intervalsPerMass),
  }));
  const thresholds = new Float64Array(limits.length);
  let rows = 0;
  const solve = (massMeV: number): number => {
    for (const curve of curves) {
      grow(curve, rows);
      curve.offset[rows + 1] = curve.offset[rows];
    }
    const row = rows++;
    const position = hypothesisPosition(table, massMeV);
    const production = productionFor(model, search, massMeV);
    if (!(position >= 0 && production >= 0)) return row;
    const visibility = visibilityAt(model, search, invisibleFraction, massMeV);
    if (visibility === null) return row;
    let lowest = Infinity;
    let highest = -Infinity;
    for (let c = 0; c < limits.length; c += 1) {
      thresholds[c] = logAt(limits[c], position) - log(production);
      if (thresholds[c] < lowest) lowest = thresholds[c];
      if (thresholds[c] > highest && thresholds[c] < Infinity) highest = thresholds[c];
    }
    if (!(lowest < Infinity)) return row;
    sampleShape(scratch, visibility, lowest, highest);
    for (let c = 0; c < limits.length; c += 1) {
      const { speaks, offset, ends } = curves[c];
      speaks[row] = Number.isNaN(thresholds[c]) ? 0 : 1;
      // Counts are whole numbers, so curves often coincide.
      const same = thresholds.indexOf(thresholds[c]);
      offset[row + 1] +=
        same >= 0 && same < c
          ? copyRow(curves[same], row, ends, 2 * offset[row])
          : excludedIntervals(scratch, thresholds[c], ends, 2 * offset[row], intervalsPerMass);
    }
    return row;
  };
  return { curves, solve };
}

/** Makes room for one more row. */
function grow(curve: SolvedCurve, rows: number): void {
  if (rows >= curve.speaks.length) {
    curve.speaks = larger(curve.speaks, new Uint8Array(2 * rows + 1));
    curve.offset = larger(curve.offset, new Uint32Array(2 * rows + 2));
  }
  const { logCoupling, code } = curve.ends;
  if (2 * curve.offset[rows] + 2 * intervalsPerMass <= code.length) return;
  const { length } = code;
  curve.ends = {
    logCoupling: larger(logCoupling, new Float64Array(2 * length)),
    code: larger(code, new Uint8Array(2 * length)),
  };
}

function larger<A extends Float64Array | Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** @returns number of intervals copied */
function copyRow({ ends, offset }: SolvedCurve, row: number, to: IntervalEnds, start: number): number {
  const count = offset[row + 1] - offset[row];
  for (let k = 0; k < 2 * count; k += 1) {
    to.logCoupling[start + k] = ends.logCoupling[2 * offset[row] + k];
    to.code[start + k] = ends.code[2 * offset[row] + k];
  }
  return count;
}

/**
 * Excluded intervals of all curves at each mass.
 * @param encounter model, search and invisible fraction
 * @param limits per curve, upper limits on B at the reference lifetime, one per hypothesis of the search
 * @param massMeV masses, strictly ascending
 * @returns one set of columns per curve
 */
export function solveColumns(
  encounter: Encounter,
  limits: readonly Float64Array[],
  massMeV: Float64Array,
): IntervalColumns[] {
  const { curves, solve } = intervalSolver(encounter, limits, massMeV.length);
  for (const mass of massMeV) solve(mass);
  return curves.map((curve) => columnsOf(curve, massMeV));
}

/** What has been solved, with the masses of its first rows. */
export function columnsOf({ offset, speaks, ends }: SolvedCurve, massMeV: Float64Array): IntervalColumns {
  const columns = emptyIntervals(offset[massMeV.length]);
  const { logCoupling, code } = ends;
  for (let k = 0; k < columns.logLower.length; k += 1) {
    columns.logLower[k] = logCoupling[2 * k];
    columns.logUpper[k] = logCoupling[2 * k + 1];
    columns.lowerCode[k] = code[2 * k];
    columns.upperCode[k] = code[2 * k + 1];
  }
  return { massMeV, speaks, offset, ...columns };
}

const roomFor = (ends: number): IntervalEnds => ({
  logCoupling: new Float64Array(ends),
  code: new Uint8Array(ends),
});

const emptyIntervals = (
  count: number,
): Pick<IntervalColumns, 'logLower' | 'logUpper' | 'lowerCode' | 'upperCode'> => ({
  logLower: new Float64Array(count),
  logUpper: new Float64Array(count),
  lowerCode: new Uint8Array(count),
  upperCode: new Uint8Array(count),
});

/**
 * Columns with rows of others, of the same curve.
 * @param columns solved
 * @param others solved at masses that are not in `columns`, in any order
 * @param rows those of their rows that are added, with ascending masses
 * @returns columns at all masses, ascending
 */
export function withRows(
  columns: IntervalColumns,
  others: IntervalColumns,
  rows: readonly number[],
): IntervalColumns {
  const masses = columns.massMeV.length + rows.length;
  const merged = {
    massMeV: new Float64Array(masses),
    speaks: new Uint8Array(masses),
    offset: new Uint32Array(masses + 1),
    ...emptyIntervals(
      rows.reduce((sum, row) => sum + others.offset[row + 1] - others.offset[row], columns.logLower.length),
    ),
  };
  for (let i = 0, next = 0, added = 0; i < masses; i += 1) {
    const isOld = added === rows.length || columns.massMeV[i - added] < others.massMeV[rows[added]];
    const from = isOld ? columns : others;
    const at = isOld ? i - added : rows[added++];
    merged.massMeV[i] = from.massMeV[at];
    merged.speaks[i] = from.speaks[at];
    for (let k = from.offset[at]; k < from.offset[at + 1]; k += 1, next += 1) {
      merged.logLower[next] = from.logLower[k];
      merged.logUpper[next] = from.logUpper[k];
      merged.lowerCode[next] = from.lowerCode[k];
      merged.upperCode[next] = from.upperCode[k];
    }
    merged.offset[i + 1] = next;
  }
  return merged;
}
