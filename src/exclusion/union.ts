import { type FoundInterval, intervalsAsColumns, intervalsAt, unitedIntervals } from './foundIntervals.ts';
import type { IntervalColumns } from './intervals.ts';
import type { ExcludedRegion } from './regions.ts';
import { inOneStretch } from './sampling.ts';

type Range = readonly [number, number];

/** What one search excludes, with the stretches of mass that it looked at. */
export interface UnionPart {
  readonly columns: IntervalColumns;
  readonly massRangesMeV: readonly Range[];
}

/** What any of several searches excludes. */
export interface UnitedColumns extends UnionPart {
  /** Masses at which one of the searches begins or ends: what changes there is no computed boundary. */
  readonly sidesMeV: readonly number[];
}

/** Distance, MeV, at which both sides of the end of a search are sampled. */
export const sideWidthMeV = 1e-6;

/** Indices `first` to `last` of columns over which a search speaks without interruption. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf({ columns: { massMeV, speaks }, massRangesMeV }: UnionPart): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let i = 0; i < massMeV.length; i += 1) {
    if (speaks[i] === 0) continue;
    if (first < 0) first = i;
    const goesOn =
      i + 1 < massMeV.length &&
      speaks[i + 1] === 1 &&
      inOneStretch({ massRangesMeV }, massMeV[i], massMeV[i + 1]);
    if (goesOn) continue;
    runs.push({ first, last: i });
    first = -1;
  }
  return runs;
}

/**
 * Unites the excluded intervals of several searches: at each mass of the common grid (all masses of all searches, and
 * both sides of every end of a search) the union of their intervals. Between its own masses an interval of a search runs
 * straight in (m, ln g); where the number of its intervals changes, those of the nearer mass count.
 * @param parts intervals per mass and stretches of each search
 * @returns disjoint ascending intervals per mass, and the stretches that the searches cover together
 */
export function uniteColumns(parts: readonly UnionPart[]): UnitedColumns {
  const pieces = parts.flatMap((part) => runsOf(part).map((run) => ({ columns: part.columns, ...run })));
  const spans = pieces.map(({ columns, first, last }): Range => [
    columns.massMeV[first],
    columns.massMeV[last],
  ]);
  const grid = commonGrid(parts, spans);
  const offset = new Uint32Array(grid.length + 1);
  const intervals: FoundInterval[] = [];
  const at = pieces.map(({ first }) => first);
  grid.forEach((mass, i) => {
    const found: FoundInterval[] = [];
    pieces.forEach(({ columns, last }, k) => {
      if (mass < spans[k][0] || mass > spans[k][1]) return;
      while (at[k] < last && columns.massMeV[at[k] + 1] <= mass) at[k] += 1;
      addIntervals(found, columns, at[k], Math.min(at[k] + 1, last), mass);
    });
    intervals.push(...unitedIntervals(found));
    offset[i + 1] = intervals.length;
  });
  return {
    columns: {
      massMeV: grid,
      speaks: new Uint8Array(grid.length).fill(1),
      offset,
      ...intervalsAsColumns(intervals),
    },
    massRangesMeV: mergedRanges(spans),
    sidesMeV: spans.flat(),
  };
}

function commonGrid(parts: readonly UnionPart[], spans: readonly Range[]): Float64Array {
  const masses = new Set<number>();
  for (const { columns } of parts) columns.massMeV.forEach((mass) => masses.add(mass));
  for (const [from, to] of spans) masses.add(from - sideWidthMeV).add(to + sideWidthMeV);
  const covered = [...masses].filter((mass) => spans.some(([from, to]) => mass >= from && mass <= to));
  return Float64Array.from(covered).sort();
}

function addIntervals(
  found: FoundInterval[],
  columns: IntervalColumns,
  left: number,
  right: number,
  mass: number,
): void {
  const { massMeV, offset, logLower, logUpper, lowerCode, upperCode } = columns;
  const count = offset[left + 1] - offset[left];
  const part = right === left ? 0 : (mass - massMeV[left]) / (massMeV[right] - massMeV[left]);
  const same = offset[right + 1] - offset[right] === count;
  const nearest = part < 0.5 ? left : right;
  const between = (values: Float64Array, k: number): number => {
    const [a, b] = [values[offset[left] + k], values[offset[right] + k]];
    if (part === 0 || a === b) return a;
    return Number.isFinite(a) && Number.isFinite(b) ? a + part * (b - a) : nearest === left ? a : b;
  };
  if (same) {
    for (let k = 0; k < count; k += 1) {
      const own = offset[nearest] + k;
      found.push({
        lower: between(logLower, k),
        upper: between(logUpper, k),
        lowerCode: lowerCode[own],
        upperCode: upperCode[own],
      });
    }
    return;
  }
  found.push(...intervalsAt(columns, nearest));
}

/** Stretches of mass that overlap or touch become one. */
export function mergedRanges(spans: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + sideWidthMeV) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/**
 * Takes out of the edges of a united region what runs along the end of a search, where nothing was computed.
 * @param region from `joinRegions`
 * @param sidesMeV from `uniteColumns`
 * @returns the same outlines with edges cut
 */
export function cutAtSides(region: ExcludedRegion, sidesMeV: readonly number[]): ExcludedRegion {
  const near = (a: number, b: number) => Math.abs(a - b) <= 2 * sideWidthMeV;
  const cut = (edge: Float64Array): Float64Array[] => {
    const pieces: number[][] = [[edge[0], edge[1]]];
    for (let i = 2; i < edge.length; i += 2) {
      const along = near(edge[i], edge[i - 2]) && sidesMeV.some((side) => near(side, edge[i]));
      if (along) pieces.push([]);
      pieces[pieces.length - 1].push(edge[i], edge[i + 1]);
    }
    return pieces.filter((piece) => piece.length > 2).map((piece) => Float64Array.from(piece));
  };
  return {
    rings: region.rings,
    edges: region.edges.flatMap(cut),
    simulatedEdges: region.simulatedEdges.flatMap(cut),
  };
}
