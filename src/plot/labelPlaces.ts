import type { Box } from './clip.ts';
import type { Occupancy, Rectangle } from './labels.ts';

/** Where a label goes: its middle, its turn in radians, and a line to what it names. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly leader: readonly [fromX: number, fromY: number, toX: number, toY: number] | null;
}

const spacing = 6;
/** Owner of no curve: a label beside a curve must not lie on that curve either. */
const nobody = -1;
const steepest = Math.PI / 3;

/** Points every 6 px along a polyline, interleaved. */
export function resampled(points: Float64Array): Float64Array {
  const places: number[] = [];
  let next = 0;
  let travelled = 0;
  for (let i = 2; i < points.length; i += 2) {
    const dx = points[i] - points[i - 2];
    const dy = points[i + 1] - points[i - 1];
    const length = Math.hypot(dx, dy);
    for (; next <= travelled + length && length > 0; next += spacing) {
      const t = (next - travelled) / length;
      places.push(points[i - 2] + t * dx, points[i - 1] + t * dy);
    }
    travelled += length;
  }
  return Float64Array.from(places);
}

interface Stretch {
  readonly x: number;
  readonly y: number;
  /** Direction from left to right, radians. */
  readonly angle: number;
  /** Farthest the curve strays to either side of the straight line, px: above and below it. */
  readonly above: number;
  readonly below: number;
}

/** The straight line through the means of the two halves of a stretch of points, steady on ragged curves. */
function stretchOf(points: Float64Array, first: number, last: number): Stretch {
  const half = (last - first + 1) / 2;
  let [ax, ay, bx, by] = [0, 0, 0, 0];
  for (let k = 0; k < half; k++) {
    ax += points[2 * (first + k)];
    ay += points[2 * (first + k) + 1];
    bx += points[2 * (last - k)];
    by += points[2 * (last - k) + 1];
  }
  const count = Math.ceil(half);
  const sign = bx >= ax ? 1 : -1;
  const angle = Math.atan2(sign * (by - ay), sign * (bx - ax));
  const [x, y] = [(ax + bx) / (2 * count), (ay + by) / (2 * count)];
  let above = 0;
  let below = 0;
  for (let i = first; i <= last; i++) {
    const off = (points[2 * i + 1] - y) * Math.cos(angle) - (points[2 * i] - x) * Math.sin(angle);
    above = Math.max(above, -off);
    below = Math.max(below, off);
  }
  return { x, y, angle, above, below };
}

/** Middle index of the longest run of true values, or −1, and its length. */
export function longestRun(free: readonly boolean[]): { readonly middle: number; readonly length: number } {
  let best = { middle: -1, length: 0 };
  let start = 0;
  for (let i = 0; i <= free.length; i++) {
    if (i < free.length && free[i]) continue;
    if (i - start > best.length) best = { middle: Math.floor((start + i - 1) / 2), length: i - start };
    start = i + 1;
  }
  return best;
}

/**
 * A place along a curve on its longest stretch that is straight, at most 60° steep and free of other curves and labels;
 * above the curve if it can, else below. Null if there is none.
 */
export function placeAlong(
  pieces: readonly Float64Array[],
  size: { readonly width: number; readonly height: number },
  occupancy: Occupancy,
  owner: number,
): Place | null {
  const span = Math.ceil((size.width + 4) / spacing);
  let best: { place: Place; length: number } | null = null;
  for (const side of [-1, 1]) {
    for (const piece of pieces) {
      const points = resampled(piece);
      const count = points.length / 2 - span;
      const places: Place[] = [];
      const free: boolean[] = [];
      for (let i = 0; i < count; i++) {
        const stretch = stretchOf(points, i, i + span);
        const { angle } = stretch;
        const away = side * (size.height / 2 + 2.5 + (side < 0 ? stretch.above : stretch.below));
        const x = stretch.x - Math.sin(angle) * away;
        const y = stretch.y + Math.cos(angle) * away;
        places.push({ x, y, angle, leader: null });
        const straight = Math.abs(angle) <= steepest && stretch.above + stretch.below < 12;
        const look = straight ? occupancy.look({ x, y, ...size, angle }, owner) : null;
        free.push(look !== null && look.curves + look.labels + look.outside === 0);
      }
      const run = longestRun(free);
      // Below only where it gains much: names stand on their lines.
      const length = side < 0 ? run.length : 0.5 * run.length;
      if (run.middle >= 0 && (!best || length > best.length)) best = { place: places[run.middle], length };
    }
  }
  return best?.place ?? null;
}

/**
 * A place at the right end of a curve, on the allowed sides of it, or null when they are taken.
 * @param crossing most dots of other curves that the words may lie on
 */
export function placeAtEnd(
  pieces: readonly Float64Array[],
  size: { readonly width: number; readonly height: number },
  occupancy: Occupancy,
  owner: number,
  box: Box,
  allowed: { readonly above: boolean; readonly below: boolean },
  crossing = Number.POSITIVE_INFINITY,
): Place | null {
  const ends = pieces
    .map((piece) => piece.slice(piece[0] > piece[piece.length - 2] ? 0 : -2))
    .sort((a, b) => b[0] - a[0]);
  if (ends.length === 0) return null;
  const [endX, endY] = ends[0];
  const x = Math.min(endX, box.right - 4) - size.width / 2;
  const offsets = [-11, 12, -17, 18, -24, 25, -32, 33].filter((dy) =>
    dy < 0 ? allowed.above : allowed.below,
  );
  if (offsets.length === 0) return null;
  const candidates = offsets.map((dy) => {
    const rectangle: Rectangle = { x, y: endY + dy, ...size, angle: 0 };
    const look = occupancy.look(rectangle, owner);
    const onItself = occupancy.look(rectangle, nobody).curves - look.curves;
    return {
      y: endY + dy,
      curves: look.curves,
      cost: 4 * Math.abs(dy) + 6 * look.curves + 1000 * (look.labels + look.outside + onItself),
    };
  });
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost < 400 && best.curves <= crossing ? { x, y: best.y, angle: 0, leader: null } : null;
}

/** Lowest and highest point of resampled pieces between two abscissae, px, and how many points there are. */
export function extentBetween(
  pieces: readonly Float64Array[],
  from: number,
  to: number,
): { readonly lowest: number; readonly highest: number; readonly count: number } {
  let [lowest, highest, count] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i += 2) {
      if (piece[i] < from || piece[i] > to) continue;
      count++;
      lowest = Math.max(lowest, piece[i + 1]);
      highest = Math.min(highest, piece[i + 1]);
    }
  }
  return { lowest, highest, count };
}

/** What a leader must not cross, and what it had better not end in. */
export interface LeaderSurroundings {
  readonly occupancy: Occupancy;
  readonly owner: number;
  /** Bit mask of the owners of NA62 edges. */
  readonly edges: number;
  isCoveredAt(x: number, y: number): boolean;
}

/**
 * A place beside a curve (or any points, interleaved pixels) with a short leader to it: the cheapest of many by length,
 * curves under the words and tint behind them; never over a label, never across a NA62 edge. Null if there is none.
 */
export function placeWithLeader(
  anchors: Float64Array,
  size: { readonly width: number; readonly height: number },
  around: LeaderSurroundings,
): Place | null {
  let best: { place: Place; cost: number } | null = null;
  for (let i = 0; i < anchors.length; i += 2) {
    for (let turn = 0; turn < 16; turn++) {
      const cos = Math.cos((turn * Math.PI) / 8);
      const sin = Math.sin((turn * Math.PI) / 8);
      for (const length of [22, 34, 48, 66, 90]) {
        if (best && length >= best.cost) break;
        const [ax, ay] = [anchors[i], anchors[i + 1]];
        const [bx, by] = [ax + length * cos, ay + length * sin];
        const x = bx + (Math.abs(cos) < 0.4 ? 0 : Math.sign(cos) * (size.width / 2 + 5));
        const y = by + (Math.abs(cos) < 0.4 ? Math.sign(sin) * (size.height / 2 + 3) : 0);
        const look = around.occupancy.look({ x, y, ...size, angle: 0 }, nobody);
        if (look.labels + look.outside > 0) continue;
        const bare = length + 5 * look.curves;
        if (best && bare >= best.cost) continue;
        const cost = bare + (around.isCoveredAt(x, y) ? 40 : 0);
        if (best && cost >= best.cost) continue;
        if (around.occupancy.crosses(ax + 7 * cos, ay + 7 * sin, bx, by, around.edges)) continue;
        best = { place: { x, y, angle: 0, leader: [ax, ay, bx, by] }, cost };
      }
    }
  }
  return best && best.cost < 260 ? best.place : null;
}
