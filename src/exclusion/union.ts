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

/** Columns over which a search speaks without interruption. */
interface Piece extends Run {
  readonly columns: IntervalColumns;
}

/**
 * Unites the excluded intervals of several searches: at each mass of the common grid (all masses of all searches, both sides
 * of every end of a search, and where ends of two searches cross) the union of their intervals. Between its own masses an
 * interval of a search runs straight in (m, ln g); where the number of its intervals changes, those of the nearer mass count.
 * @param parts intervals per mass and stretches of each search
 * @returns disjoint ascending intervals per mass, and the stretches that the searches cover together
 */
export function uniteColumns(parts: readonly UnionPart[]): UnitedColumns {
  const pieces = parts.flatMap((part) =>
    runsOf(part).map((run): Piece => ({ columns: part.columns, ...run })),
  );
  const spans = pieces.map(spanOf);
  const common = commonGrid(parts, spans);
  const grid = Float64Array.from(new Set([...common, ...crossings(pieces, common)])).sort();
  const offset = new Uint32Array(grid.length + 1);
  const intervals: FoundInterval[] = [];
  const readers = pieces.map(readerOf);
  grid.forEach((mass, i) => {
    intervals.push(...unitedIntervals(readers.flatMap((read) => read(mass))));
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

const spanOf = ({ columns: { massMeV }, first, last }: Piece): Range => [massMeV[first], massMeV[last]];

/** The intervals of a piece at masses asked for in ascending order; none beyond its ends. */
function readerOf(piece: Piece): (mass: number) => readonly FoundInterval[] {
  const { columns, first, last } = piece;
  const [low, high] = spanOf(piece);
  let at = first;
  return (mass) => {
    const found: FoundInterval[] = [];
    if (mass < low || mass > high) return found;
    while (at < last && columns.massMeV[at + 1] <= mass) at += 1;
    addIntervals(found, columns, at, Math.min(at + 1, last), mass);
    return found;
  };
}

function commonGrid(parts: readonly UnionPart[], spans: readonly Range[]): Float64Array {
  const masses = new Set<number>();
  for (const { columns } of parts) columns.massMeV.forEach((mass) => masses.add(mass));
  for (const [from, to] of spans) masses.add(from - sideWidthMeV).add(to + sideWidthMeV);
  const covered = [...masses].filter((mass) => spans.some(([from, to]) => mass >= from && mass <= to));
  return Float64Array.from(covered).sort();
}

/** Masses between those of a grid at which an end of one piece meets an end of another: there the union has a kink. */
function crossings(pieces: readonly Piece[], grid: Float64Array): number[] {
  const readers = pieces.map(readerOf);
  const found: number[] = [];
  let before: (readonly number[])[] = [];
  grid.forEach((mass, i) => {
    const here = readers.map((read) => read(mass).flatMap(({ lower, upper }) => [lower, upper]));
    if (i > 0) {
      for (const share of crossedShares(before, here)) found.push(grid[i - 1] + share * (mass - grid[i - 1]));
    }
    before = here;
  });
  return found;
}

/** How far from one mass to the next, as shares of the way, ends of different pieces cross. */
function crossedShares(
  left: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): number[] {
  const lines = left.flatMap((ends, piece) =>
    ends.length === right[piece].length ? ends.map((from, k) => ({ piece, from, to: right[piece][k] })) : [],
  );
  return lines.flatMap((one, k) =>
    lines.slice(k + 1).flatMap((other) => {
      const [apart, later] = [one.from - other.from, one.to - other.to];
      return one.piece !== other.piece && apart * later < 0 ? [apart / (apart - later)] : [];
    }),
  );
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
