import type { IntervalColumns } from '../../../exclusion/intervals.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';

type Range = readonly [number, number];

const converted = new WeakMap<CouplingConvention, WeakMap<Float64Array, Float64Array>>();

/**
 * Turns interleaved `[m, ln g, …]` into `[m, coupling, …]` of a convention; open ends stay open. The same points give the
 * same array, so that what is drawn from it is known to be the same; not to be written to.
 */
export function inCoupling(points: Float64Array, convention: CouplingConvention): Float64Array {
  let known = converted.get(convention);
  if (known === undefined) {
    known = new WeakMap();
    converted.set(convention, known);
  }
  const before = known.get(points);
  if (before !== undefined) return before;
  const fresh = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    fresh[i] = points[i];
    fresh[i + 1] = couplingInConvention(convention, Math.exp(points[i + 1]));
  }
  known.set(points, fresh);
  return fresh;
}

/** Whether both masses lie in one stretch that was looked at. */
function sameStretch(ranges: readonly Range[], a: number, b: number): boolean {
  return ranges.some(([from, to]) => a >= from - 1e-6 && b <= to + 1e-6);
}

/** Masses with the place of each in the original, and a break (−1) wherever a stretch ends. */
export interface BrokenGrid {
  readonly x: Float64Array;
  readonly source: Int32Array;
}

/**
 * Puts a break between neighbouring masses that no stretch of the search connects.
 * @returns masses with `source[k] = −1` and a mass in the middle at breaks
 */
export function breakAtGaps(massMeV: Float64Array, ranges: readonly Range[]): BrokenGrid {
  const x: number[] = [];
  const source: number[] = [];
  massMeV.forEach((mass, index) => {
    if (index > 0 && !sameStretch(ranges, massMeV[index - 1], mass)) {
      x.push((massMeV[index - 1] + mass) / 2);
      source.push(-1);
    }
    x.push(mass);
    source.push(index);
  });
  return { x: Float64Array.from(x), source: Int32Array.from(source) };
}

/** Values along a broken grid, NaN at its breaks. */
export function alongGrid({ source }: BrokenGrid, values: Float64Array): Float64Array {
  const along = new Float64Array(source.length);
  for (let k = 0; k < along.length; k += 1) along[k] = source[k] < 0 ? Number.NaN : values[source[k]];
  return along;
}

/** Lowest and highest excluded ln g per mass; NaN where nothing is excluded, infinite where an end is open. */
export interface OuterEdges {
  readonly massMeV: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The outermost edges of the intervals of each mass. */
export function outerEdges({ massMeV, offset, logLower, logUpper }: IntervalColumns): OuterEdges {
  const lower = new Float64Array(massMeV.length).fill(Number.NaN);
  const upper = new Float64Array(massMeV.length).fill(Number.NaN);
  for (let i = 0; i < massMeV.length; i += 1) {
    if (offset[i] === offset[i + 1]) continue;
    lower[i] = logLower[offset[i]];
    upper[i] = logUpper[offset[i + 1] - 1];
  }
  return { massMeV, lower, upper };
}

/**
 * Value of a curve at a mass, linear between its points.
 * @param guess place at which the mass may stand
 * @returns NaN outside the points and beside a NaN
 */
export function valueAt(massMeV: Float64Array, values: Float64Array, mass: number, guess = 0): number {
  if (massMeV[guess] === mass) return values[guess];
  let low = 0;
  let high = massMeV.length - 1;
  if (high < 0 || !(mass >= massMeV[0] && mass <= massMeV[high])) return Number.NaN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (massMeV[middle] <= mass) low = middle;
    else high = middle;
  }
  if (mass === massMeV[low]) return values[low];
  if (mass === massMeV[high]) return values[high];
  const part = (mass - massMeV[low]) / (massMeV[high] - massMeV[low]);
  return values[low] + part * (values[high] - values[low]);
}

/**
 * Area of a ring inside a rectangle, points outside moved to its sides; coordinates as the ring's.
 */
export function areaInView(ring: Float64Array, x: Range, y: Range): number {
  const put = (value: number, [lowest, highest]: Range) => Math.min(highest, Math.max(lowest, value));
  let doubled = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    doubled += put(ring[i], x) * put(ring[next + 1], y) - put(ring[next], x) * put(ring[i + 1], y);
  }
  return Math.abs(doubled) / 2;
}
