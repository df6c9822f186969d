import { ratioPlace, type Shares, triangleDivisions } from '../../../physics/alp/triangle.ts';

/** A place in a triangle whose sides are 1: from the left end of the foot, upwards. */
export type Place = readonly [x: number, y: number];

/** Height of such a triangle. */
export const unitHeight = Math.sqrt(3) / 2;

/** Where shares lie: C_GG at the top, C_WW left and C_ff right. */
export const placeOf = ([CGG, , Cff]: Shares): Place => [Cff + CGG / 2, CGG * unitHeight];

/** The shares of a place; below 0 outside the triangle. */
export function sharesAt([x, y]: Place): Shares {
  const CGG = y / unitHeight;
  const Cff = x - CGG / 2;
  return [CGG, 1 - CGG - Cff, Cff];
}

interface Vertex {
  readonly place: Place;
  readonly value: number;
}

/** Steps of the values between a lower and an upper end that are drawn in one colour, as polygons. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly polygons: readonly (readonly Place[])[];
}

const vertexAt = (values: ArrayLike<number>, gluon: number, weak: number): Vertex => ({
  place: placeOf([
    gluon / triangleDivisions,
    weak / triangleDivisions,
    (triangleDivisions - gluon - weak) / triangleDivisions,
  ]),
  value: values[ratioPlace(gluon, weak)],
});

/** The small triangles between neighbouring ratios. */
function cellsOf(values: ArrayLike<number>): readonly (readonly Vertex[])[] {
  const at = (gluon: number, weak: number) => vertexAt(values, gluon, weak);
  const cells: Vertex[][] = [];
  for (let i = 0; i < triangleDivisions; i += 1) {
    for (let k = 0; i + k < triangleDivisions; k += 1) {
      cells.push([at(i, k), at(i, k + 1), at(i + 1, k)]);
      if (i + k + 1 < triangleDivisions) cells.push([at(i, k + 1), at(i + 1, k + 1), at(i + 1, k)]);
    }
  }
  return cells;
}

/** Where a value lies between two vertices on either side of it. */
function crossing(a: Vertex, b: Vertex, value: number): Vertex {
  const share = (value - a.value) / (b.value - a.value);
  const [x, y] = [0, 1].map((k) => a.place[k] + share * (b.place[k] - a.place[k]));
  return { place: [x, y], value };
}

/** The part of a polygon on one side of a value. */
function cut(polygon: readonly Vertex[], value: number, above: boolean): readonly Vertex[] {
  const isIn = (vertex: Vertex) => (above ? vertex.value >= value : vertex.value < value);
  return polygon.flatMap((vertex, k) => {
    const next = polygon[(k + 1) % polygon.length];
    const own = isIn(vertex) ? [vertex] : [];
    return isIn(vertex) === isIn(next) ? own : [...own, crossing(vertex, next, value)];
  });
}

/**
 * Values over the ratios as steps of colour, straight between neighbouring ratios.
 * @param values one per ratio, finite
 * @param levels ends of the steps, ascending; what lies beyond the outer ones belongs to the outer steps
 */
export function bandsOf(values: ArrayLike<number>, levels: readonly number[]): Band[] {
  const last = levels.length - 2;
  const polygons = levels.slice(1).map((): (readonly Place[])[] => []);
  for (const cell of cellsOf(values)) {
    const own = cell.map(({ value }) => value);
    const [least, most] = [Math.min(...own), Math.max(...own)];
    for (let k = 0; k <= last; k += 1) {
      if ((k > 0 && most < levels[k]) || (k < last && least >= levels[k + 1])) continue;
      let part: readonly Vertex[] = cell;
      if (k > 0) part = cut(part, levels[k], true);
      if (k < last) part = cut(part, levels[k + 1], false);
      if (part.length > 2) polygons[k].push(part.map(({ place }) => place));
    }
  }
  return polygons.map((each, k) => ({ from: levels[k], to: levels[k + 1], polygons: each }));
}

/** The line on which values over the ratios have one value, in straight pieces. */
export function contourOf(values: ArrayLike<number>, level: number): (readonly [Place, Place])[] {
  return cellsOf(values).flatMap((cell) => {
    const ends = cell.flatMap((vertex, k) => {
      const next = cell[(k + 1) % cell.length];
      return vertex.value >= level === next.value >= level ? [] : [crossing(vertex, next, level).place];
    });
    return ends.length === 2 ? [[ends[0], ends[1]] as const] : [];
  });
}
