import { log } from '../mathematics/logarithm.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { excludedIntervals, type IntervalEnds } from './boundaries.ts';
import { hypothesisPosition, hypothesisTable, logAt } from './limitCurve.ts';
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

/**
 * Excluded intervals of all curves at each mass. Sampling of the acceptance is shared by the curves.
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
  const { model, search, invisibleFraction } = encounter;
  const table = hypothesisTable(search);
  const masses = massMeV.length;
  const found = limits.map(() => ({
    offset: new Uint32Array(masses + 1),
    speaks: new Uint8Array(masses),
    ends: roomFor(4 * masses + 2 * intervalsPerMass),
    used: 0,
  }));
  const shape = scratch;
  const thresholds = new Float64Array(limits.length);
  for (let i = 0; i < masses; i += 1) {
    const position = hypothesisPosition(table, massMeV[i]);
    const production = model.productionPerCoupling2(massMeV[i]);
    const visibility =
      position >= 0 && production >= 0 ? visibilityAt(model, search, invisibleFraction, massMeV[i]) : null;
    if (visibility !== null) {
      let lowest = Infinity;
      let highest = -Infinity;
      for (let c = 0; c < limits.length; c += 1) {
        thresholds[c] = logAt(limits[c], position) - log(production);
        if (thresholds[c] < lowest) lowest = thresholds[c];
        if (thresholds[c] > highest && thresholds[c] < Infinity) highest = thresholds[c];
      }
      if (lowest < Infinity) {
        sampleShape(shape, visibility, lowest, highest);
        for (let c = 0; c < limits.length; c += 1) {
          // Counts are whole numbers, so curves often coincide.
          const same = thresholds.indexOf(thresholds[c]);
          const curve = found[c];
          curve.speaks[i] = Number.isNaN(thresholds[c]) ? 0 : 1;
          if (curve.used + 2 * intervalsPerMass > curve.ends.code.length) {
            const larger = roomFor(2 * curve.ends.code.length);
            larger.logCoupling.set(curve.ends.logCoupling);
            larger.code.set(curve.ends.code);
            curve.ends = larger;
          }
          if (same >= 0 && same < c) {
            const { ends, offset, used } = found[same];
            const start = 2 * offset[i];
            curve.ends.logCoupling.set(ends.logCoupling.subarray(start, used), curve.used);
            curve.ends.code.set(ends.code.subarray(start, used), curve.used);
            curve.used += used - start;
            continue;
          }
          curve.used += 2 * excludedIntervals(shape, thresholds[c], curve.ends, curve.used, intervalsPerMass);
        }
      }
    }
    for (const curve of found) curve.offset[i + 1] = curve.used / 2;
  }
  return found.map(({ offset, speaks, ends, used }) => {
    const count = used / 2;
    const columns = emptyIntervals(count);
    for (let k = 0; k < count; k += 1) {
      columns.logLower[k] = ends.logCoupling[2 * k];
      columns.logUpper[k] = ends.logCoupling[2 * k + 1];
      columns.lowerCode[k] = ends.code[2 * k];
      columns.upperCode[k] = ends.code[2 * k + 1];
    }
    return { massMeV, speaks, offset, ...columns };
  });
}

const roomFor = (ends: number): IntervalEnds => ({
  logCoupling: new Float64Array(ends),
  code: new Uint8Array(ends),
});

/** Columns with room for a number of intervals. */
export function emptyIntervals(
  count: number,
): Pick<IntervalColumns, 'logLower' | 'logUpper' | 'lowerCode' | 'upperCode'> {
  return {
    logLower: new Float64Array(count),
    logUpper: new Float64Array(count),
    lowerCode: new Uint8Array(count),
    upperCode: new Uint8Array(count),
  };
}

/**
 * Columns of one curve that were solved apart, as one.
 * @param parts columns, no mass in two of them
 * @returns columns at all masses, ascending
 */
export function mergeColumns(parts: readonly IntervalColumns[]): IntervalColumns {
  const places = parts
    .flatMap((from) => Array.from(from.massMeV, (mass, at) => ({ mass, from, at })))
    .sort((a, b) => a.mass - b.mass);
  const intervals = parts.reduce((sum, { logLower }) => sum + logLower.length, 0);
  const merged = {
    massMeV: Float64Array.from(places, ({ mass }) => mass),
    speaks: Uint8Array.from(places, ({ from, at }) => from.speaks[at]),
    offset: new Uint32Array(places.length + 1),
    ...emptyIntervals(intervals),
  };
  let next = 0;
  places.forEach(({ from, at }, i) => {
    for (let k = from.offset[at]; k < from.offset[at + 1]; k += 1) {
      merged.logLower[next] = from.logLower[k];
      merged.logUpper[next] = from.logUpper[k];
      merged.lowerCode[next] = from.lowerCode[k];
      merged.upperCode[next] = from.upperCode[k];
      next += 1;
    }
    merged.offset[i + 1] = next;
  });
  return merged;
}
