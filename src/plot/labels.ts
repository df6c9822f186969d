import type { Box } from './clip.ts';

/** A place with the room around it: the half width of the largest free rectangle of the asked aspect. */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
}

/** A rectangle around (x, y), turned by `angle` radians; px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** Distance max(|Δx|, |Δy|) from (px, py) to the segment from a to b: convex along it, so a few candidates decide. */
function squareDistance(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const x = ax - px;
  const y = ay - py;
  const dx = bx - ax;
  const dy = by - ay;
  const at = (t: number) => {
    const s = t > 0 ? Math.min(t, 1) : 0;
    return Math.max(Math.abs(x + s * dx), Math.abs(y + s * dy));
  };
  return Math.min(at(0), at(1), at(-x / dx), at(-y / dy), at((y - x) / (dx - dy)), at(-(y + x) / (dx + dy)));
}

interface Outline {
  readonly points: Float64Array;
  readonly closed: boolean;
}

function roomAt(x: number, y: number, outlines: readonly Outline[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { points, closed } of outlines) {
    const count = points.length / 2;
    for (let i = closed ? 0 : 1, j = closed ? count - 1 : 0; i < count; j = i++) {
      const [ax, ay, bx, by] = [points[2 * j], points[2 * j + 1], points[2 * i], points[2 * i + 1]];
      if (closed && ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      nearest = Math.min(nearest, squareDistance(x, y, ax, ay, bx, by));
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * The pole of inaccessibility of a polygon for a rectangle of the given aspect (width over height): where the largest
 * one fits between the rings (closed, even-odd) and the obstacles (open polylines), all interleaved pixels, by
 * subdividing the most promising cells until no cell can gain more than `precision` px. Null without area.
 */
export function poleOfInaccessibility(
  rings: readonly Float64Array[],
  obstacles: readonly Float64Array[],
  aspect: number,
  precision = 2,
): Pole | null {
  const stretch = (points: Float64Array) => points.map((value, k) => (k % 2 === 0 ? value : value * aspect));
  const outlines = [
    ...rings.map((points) => ({ points: stretch(points), closed: true })),
    ...obstacles.map((points) => ({ points: stretch(points), closed: false })),
  ];
  const all = outlines.filter((outline) => outline.closed).flatMap((outline) => Array.from(outline.points));
  if (all.length < 6) return null;
  const xs = all.filter((_, k) => k % 2 === 0);
  const ys = all.filter((_, k) => k % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.min(right - left, bottom - top);
  if (!(size > 0)) return null;
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, room: 0 };
  const queue: { x: number; y: number; half: number; reach: number }[] = [];
  const consider = (x: number, y: number, half: number) => {
    const room = roomAt(x, y, outlines);
    if (room > best.room) best = { x, y, room };
    if (room + half > best.room + precision) queue.push({ x, y, half, reach: room + half });
  };
  const half = Math.max(size / 2, (right - left) / 12, (bottom - top) / 12);
  for (let x = left + half; x < right + half; x += 2 * half) {
    for (let y = top + half; y < bottom + half; y += 2 * half) consider(x, y, half);
  }
  for (let cells = 0; queue.length > 0 && cells < 600; cells++) {
    queue.sort((a, b) => a.reach - b.reach);
    const cell = queue.pop();
    if (!cell || cell.reach <= best.room + precision) break;
    const quarter = cell.half / 2;
    for (const sx of [-quarter, quarter])
      for (const sy of [-quarter, quarter]) consider(cell.x + sx, cell.y + sy, quarter);
  }
  return best.room > 0 ? { x: best.x, y: best.y / aspect, halfWidth: best.room } : null;
}

/** Which curves and labels lie where, on a grid of small cells. */
export interface Occupancy {
  /** Marks a polyline (interleaved pixels) as that of an owner, 1–30. */
  markLine(points: Float64Array, owner: number): void;
  /** Marks a label. */
  markLabel(rectangle: Rectangle): void;
  /** How many sampled places of a rectangle lie on curves of other owners, on labels, and outside the frame. */
  look(rectangle: Rectangle, owner: number): Look;
  /** Whether a straight line from a to b meets a label, or a curve of the owners in a bit mask. */
  crosses(ax: number, ay: number, bx: number, by: number, mask: number): boolean;
}

/** What lies under a rectangle, in sampled places. */
export interface Look {
  readonly curves: number;
  readonly labels: number;
  readonly outside: number;
}

const cell = 3;
const labelBit = 1;

/** Bit of an owner in a mask. */
export const ownerBit = (owner: number): number => 1 << (1 + (owner % 30));

/** An empty occupancy of the inside of a box. */
export function createOccupancy(box: Box): Occupancy {
  const columns = Math.max(1, Math.ceil((box.right - box.left) / cell));
  const rows = Math.max(1, Math.ceil((box.bottom - box.top) / cell));
  const bits = new Int32Array(columns * rows);
  const index = (x: number, y: number) => {
    const column = Math.floor((x - box.left) / cell);
    const row = Math.floor((y - box.top) / cell);
    return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
  };
  const along = (ax: number, ay: number, bx: number, by: number, visit: (k: number) => void) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / (0.7 * cell)));
    for (let s = 0; s <= steps; s++) visit(index(ax + ((bx - ax) * s) / steps, ay + ((by - ay) * s) / steps));
  };
  const within = (rectangle: Rectangle, visit: (k: number) => void) => {
    const cos = Math.cos(rectangle.angle);
    const sin = Math.sin(rectangle.angle);
    const nx = Math.max(1, Math.ceil(rectangle.width / cell));
    const ny = Math.max(1, Math.ceil(rectangle.height / cell));
    for (let i = 0; i <= nx; i++) {
      for (let j = 0; j <= ny; j++) {
        const u = (i / nx - 0.5) * rectangle.width;
        const v = (j / ny - 0.5) * rectangle.height;
        visit(index(rectangle.x + u * cos - v * sin, rectangle.y + u * sin + v * cos));
      }
    }
  };
  return {
    markLine(points, owner) {
      const bit = ownerBit(owner);
      for (let i = 2; i < points.length; i += 2) {
        along(points[i - 2], points[i - 1], points[i], points[i + 1], (k) => {
          if (k >= 0) bits[k] |= bit;
        });
      }
    },
    markLabel: (rectangle) =>
      within(rectangle, (k) => {
        if (k >= 0) bits[k] |= labelBit;
      }),
    look(rectangle, owner) {
      const others = ~(ownerBit(owner) | labelBit);
      let curves = 0;
      let labels = 0;
      let outside = 0;
      within(rectangle, (k) => {
        if (k < 0) outside++;
        else {
          if (bits[k] & others) curves++;
          if (bits[k] & labelBit) labels++;
        }
      });
      return { curves, labels, outside };
    },
    crosses(ax, ay, bx, by, mask) {
      let met = false;
      along(ax, ay, bx, by, (k) => {
        if (k >= 0 && bits[k] & (mask | labelBit)) met = true;
      });
      return met;
    },
  };
}
