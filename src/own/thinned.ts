import { log } from '../mathematics/logarithm.ts';
import type { Polyline } from '../data/boundSchema.ts';
import { limitPieces } from '../data/limitPieces.ts';
import type { OwnContent } from './ownBound.ts';

/** A polyline with more points than this is thinned until it has fewer. */
const mostPoints = 4000;

/** Smallest step that is kept: 0.002 MeV, and as much of a decade as makes no difference at the largest zoom. */
const finestMassMeV = 0.002;
const finestLog = 0.0005;

/** Which points Douglas and Peucker (Cartographica 10 (1973) 112) keep, x and y being measured in tolerances. */
function kept(x: Float64Array, y: Float64Array): number[] {
  const keep = new Uint8Array(x.length);
  keep[0] = 1;
  keep[x.length - 1] = 1;
  const open: (readonly [number, number])[] = [[0, x.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    const dx = x[last] - x[first];
    const dy = y[last] - y[first];
    const length2 = dx * dx + dy * dy;
    let farthest = first;
    let largest = 1;
    for (let i = first + 1; i < last; i += 1) {
      const px = x[i] - x[first];
      const py = y[i] - y[first];
      const along = length2 > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0;
      const distance2 = (px - along * dx) ** 2 + (py - along * dy) ** 2;
      if (distance2 > largest) {
        largest = distance2;
        farthest = i;
      }
    }
    if (farthest === first) continue;
    keep[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return Array.from(keep.keys()).filter((i) => keep[i] === 1);
}

/** The ends of each of so many stretches of a path, and its extremes between them, in order. */
function extremes(x: Float64Array, y: Float64Array, stretches: number): number[] {
  const places = new Set([0, x.length - 1]);
  const size = x.length / stretches;
  for (let start = 0; start < x.length; start += size) {
    const first = Math.floor(start);
    const last = Math.min(x.length, Math.floor(start + size));
    const found = [first, first, first, first];
    for (let i = first + 1; i < last; i += 1) {
      if (x[i] < x[found[0]]) found[0] = i;
      if (x[i] > x[found[1]]) found[1] = i;
      if (y[i] < y[found[2]]) found[2] = i;
      if (y[i] > y[found[3]]) found[3] = i;
    }
    for (const place of found) places.add(place);
  }
  return Array.from(places).sort((a, b) => a - b);
}

const at = (values: Float64Array, places: readonly number[]): Float64Array =>
  Float64Array.from(places, (i) => values[i]);

/**
 * A polyline with at most 4000 points: what a tolerance too small to be seen leaves, and where that is more, the extremes
 * of a thousand stretches. The first and the last point stay. Straight lines are those of the plot, in (m, ln coupling).
 */
export function thinnedPolyline(line: Polyline): Polyline {
  const { massMeV, coupling } = line;
  if (massMeV.length <= mostPoints) return line;
  const x = Float64Array.from(massMeV, (mass) => mass / finestMassMeV);
  const y = Float64Array.from(coupling, (value) => log(value) / finestLog);
  const few = x.length > 4 * mostPoints ? extremes(x, y, mostPoints) : Array.from(x.keys());
  const fine = kept(at(x, few), at(y, few)).map((k) => few[k]);
  const places = fine.length > mostPoints ? extremes(x, y, mostPoints / 4 - 1) : fine;
  return { massMeV: places.map((i) => massMeV[i]), coupling: places.map((i) => coupling[i]) };
}

interface Row {
  readonly massMeV: number[];
  readonly limit: number[];
  readonly massRangesMeV?: [number, number][];
}

/** A row of limits, thinned on each side of its gaps. */
function thinnedRow<R extends Row>(row: R, ranges: readonly (readonly [number, number])[] = []): R {
  const whole = [...(row.massRangesMeV ?? ranges)];
  const pieces = whole.length > 1 ? limitPieces(row, whole) : [row];
  const lines = pieces.map(({ massMeV, limit }) => thinnedPolyline({ massMeV, coupling: limit }));
  return {
    ...row,
    massMeV: lines.flatMap(({ massMeV }) => massMeV),
    limit: lines.flatMap(({ coupling }) => coupling),
  };
}

const withThinnedRows = <L extends { readonly rows: Row[] }>(law: L): L => ({
  ...law,
  rows: law.rows.map((row) => thinnedRow(row)),
});

/** A content for drawing: no polyline of it has more than 4000 points. */
export function thinned(content: OwnContent): OwnContent {
  switch (content.kind) {
    case 'contour': {
      const regions = content.bound.regions.map((region) => ({
        ...region,
        edges: region.edges.map(thinnedPolyline),
      }));
      return { ...content, bound: { ...content.bound, regions } };
    }
    case 'limit': {
      const stretches = content.curve.stretches.map(thinnedPolyline);
      return { ...content, curve: { ...content.curve, stretches } };
    }
    case 'recast': {
      const { table } = content;
      const { lifetimeLaw: law } = table;
      const reference = thinnedRow(table.reference, table.massRangesMeV);
      const lifetimeLaw = 'rows' in law ? withThinnedRows(law) : law;
      return { ...content, table: { ...table, reference, lifetimeLaw } };
    }
  }
}
