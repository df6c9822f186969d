import { intervalIndex } from '../../src/mathematics/intervalIndex.ts';
import type { PublishedCurve } from './publishedCurve.ts';
import { largestCount, type WindowTable } from './windowTable.ts';

/** Below this |ln ratio| the cost of a point is quadratic, beyond it logarithmic: points beside a step may miss. */
const quadraticReach = 0.03;

/** Cost of a difference of two logarithms. */
function robustCost(difference: number): number {
  return Math.log1p((difference / quadraticReach) ** 2);
}

/** Number of entries of an ascending array that are below a value (or equal to it, where told). */
function countBelow(ascending: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value || (orEqual && ascending[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The recomputed limit while events come and go: its cost against the published one, and single moves. */
export interface CurveState {
  readonly cost: () => number;
  readonly addAll: (events: readonly number[]) => void;
  /** Change of the cost if an event moved; the move is pending until `accept` or `reject`. */
  readonly tryMove: (from: number, to: number) => number;
  readonly accept: () => void;
  readonly reject: () => void;
}

/**
 * Bookkeeping of counts per window and cost per point of the curve. An event changes only the windows that hold it, a
 * contiguous range of hypotheses, so a move costs a few dozen points.
 */
export function curveState(table: WindowTable, curve: PublishedCurve): CurveState {
  const columns = largestCount + 1;
  const low = Float64Array.from(table.windows, (window) => window.lowGeV2);
  const high = Float64Array.from(table.windows, (window) => window.highGeV2);
  const below = Int32Array.from(curve.massMeV, (mass) => intervalIndex(table.massMeV, mass));
  const fraction = Float64Array.from(curve.massMeV, (mass, i) => {
    const width = table.massMeV[below[i] + 1] - table.massMeV[below[i]];
    // Beyond the last hypothesis the curve stays level.
    return Math.min(1, (mass - table.massMeV[below[i]]) / width);
  });
  const counts = new Int32Array(low.length);
  const pointCost = new Float64Array(below.length);
  const pendingCost = new Float64Array(below.length);
  let moved: { from: number; to: number; ranges: [number, number][] } | null = null;

  const logLimit = (k: number) => table.logLimit[k * columns + Math.min(largestCount, counts[k])];
  const costAt = (point: number) => {
    const k = below[point];
    return robustCost(
      (1 - fraction[point]) * logLimit(k) + fraction[point] * logLimit(k + 1) - curve.logLimit[point],
    );
  };
  const windowsHolding = (event: number): [number, number] => [
    countBelow(high, event, false),
    countBelow(low, event, true) - 1,
  ];
  const change = (event: number, by: number) => {
    const [first, last] = windowsHolding(event);
    for (let k = first; k <= last; k++) counts[k] += by;
  };
  const pointsSeeing = (event: number): [number, number] => {
    const [first, last] = windowsHolding(event);
    let begin = 0;
    while (begin < below.length && below[begin] + 1 < first) begin++;
    let end = begin;
    while (end < below.length && below[end] <= last) end++;
    return [begin, end];
  };
  const refresh = () => {
    for (let i = 0; i < pointCost.length; i++) pointCost[i] = costAt(i);
  };
  refresh();

  return {
    cost: () => pointCost.reduce((sum, value) => sum + value, 0),
    addAll: (events) => {
      for (const event of events) change(event, 1);
      refresh();
    },
    tryMove: (from, to) => {
      const left = pointsSeeing(from);
      const right = pointsSeeing(to);
      const apart = left[1] <= right[0] || right[1] <= left[0];
      const ranges: [number, number][] = apart
        ? [left, right]
        : [[Math.min(left[0], right[0]), Math.max(left[1], right[1])]];
      change(from, -1);
      change(to, 1);
      let difference = 0;
      for (const [begin, end] of ranges) {
        for (let i = begin; i < end; i++) {
          pendingCost[i] = costAt(i);
          difference += pendingCost[i] - pointCost[i];
        }
      }
      moved = { from, to, ranges };
      return difference;
    },
    accept: () => {
      for (const [begin, end] of moved?.ranges ?? []) pointCost.set(pendingCost.subarray(begin, end), begin);
      moved = null;
    },
    reject: () => {
      if (moved === null) return;
      change(moved.from, 1);
      change(moved.to, -1);
      moved = null;
    },
  };
}
