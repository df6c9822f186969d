/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Inside = (x: number, y: number) => number;

/** Signed distances to the four sides, positive inside. */
function sidesOf(box: Box): Inside[] {
  return [(x) => x - box.left, (x) => box.right - x, (_, y) => y - box.top, (_, y) => box.bottom - y];
}

function isInside(points: Float64Array, box: Box): boolean {
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i];
    const y = points[i + 1];
    if (!(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) return false;
  }
  return true;
}

/**
 * The part of a closed ring (interleaved pixels) inside a box, closed along the sides of the box
 * (Sutherland and Hodgman, Commun. ACM 17 (1974) 32). Empty when nothing is inside.
 */
export function clipRing(ring: Float64Array, box: Box): Float64Array {
  if (isInside(ring, box)) return ring;
  let points: number[] = Array.from(ring);
  for (const inside of sidesOf(box)) {
    const kept: number[] = [];
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i];
      const y = points[i + 1];
      const j = i === 0 ? points.length - 2 : i - 2;
      const here = inside(x, y);
      const before = inside(points[j], points[j + 1]);
      if (here >= 0 !== before >= 0) {
        const t = before / (before - here);
        kept.push(points[j] + t * (x - points[j]), points[j + 1] + t * (y - points[j + 1]));
      }
      if (here >= 0) kept.push(x, y);
    }
    points = kept;
  }
  return Float64Array.from(points);
}

/**
 * The pieces of an open polyline (interleaved pixels) inside a box, in order; not-a-number coordinates interrupt it.
 */
export function clipPolyline(line: Float64Array, box: Box): Float64Array[] {
  if (isInside(line, box)) return line.length >= 4 ? [line] : [];
  const sides = sidesOf(box);
  const pieces: Float64Array[] = [];
  let piece: number[] = [];
  const close = () => {
    if (piece.length >= 4) pieces.push(Float64Array.from(piece));
    piece = [];
  };
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
    if (!Number.isFinite(ax + ay + bx + by)) {
      close();
      continue;
    }
    let enter = 0;
    let leave = 1;
    for (const inside of sides) {
      const a = inside(ax, ay);
      const b = inside(bx, by);
      if (a < 0 && b < 0) leave = -1;
      else if (a < 0) enter = Math.max(enter, a / (a - b));
      else if (b < 0) leave = Math.min(leave, a / (a - b));
    }
    if (enter > leave) {
      close();
      continue;
    }
    if (enter > 0 || piece.length === 0) {
      close();
      piece.push(ax + enter * (bx - ax), ay + enter * (by - ay));
    }
    piece.push(ax + leave * (bx - ax), ay + leave * (by - ay));
    if (leave < 1) close();
  }
  close();
  return pieces;
}
