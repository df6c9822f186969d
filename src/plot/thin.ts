/**
 * A polyline (interleaved pixels `[x, y, …]`) with fewer points that nowhere moves by more than `tolerance` px: points
 * closer than half of it to the last kept one are dropped, then Douglas–Peucker with the other half
 * (Cartographica 10 (1973) 112). First and last points stay.
 */
export function thin(points: Float64Array, tolerance: number): Float64Array {
  const near = dropNear(points, tolerance / 2);
  const count = near.length / 2;
  if (count < 3) return near;
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const enough = (tolerance / 2) ** 2;
  const stack = [0, count - 1];
  while (stack.length > 0) {
    const last = stack.pop() as number;
    const first = stack.pop() as number;
    const far = farthest(near, first, last, enough);
    if (far < 0) continue;
    keep[far] = 1;
    if (far - first > 1) stack.push(first, far);
    if (last - far > 1) stack.push(far, last);
  }
  const thinned = new Float64Array(near.length);
  let used = 0;
  for (let i = 0; i < count; i++) {
    if (keep[i] === 0) continue;
    thinned[used++] = near[2 * i];
    thinned[used++] = near[2 * i + 1];
  }
  return thinned.subarray(0, used);
}

function dropNear(points: Float64Array, distance: number): Float64Array {
  const count = points.length / 2;
  const kept = new Float64Array(points.length);
  let used = 0;
  for (let i = 0; i < count; i++) {
    const x = points[2 * i];
    const y = points[2 * i + 1];
    const dx = x - kept[used - 2];
    const dy = y - kept[used - 1];
    if (i > 0 && i < count - 1 && dx * dx + dy * dy <= distance * distance) continue;
    kept[used++] = x;
    kept[used++] = y;
  }
  return kept.subarray(0, used);
}

/** The point between two others that is farthest from their chord, by more than the root of `enough`; −1 if none is. */
function farthest(points: Float64Array, first: number, last: number, enough: number): number {
  const ax = points[2 * first];
  const ay = points[2 * first + 1];
  const dx = points[2 * last] - ax;
  const dy = points[2 * last + 1] - ay;
  const length2 = dx * dx + dy * dy;
  const inverse = length2 > 0 ? 1 / length2 : 0;
  let index = -1;
  let largest = enough;
  for (let i = 2 * first + 2; i < 2 * last; i += 2) {
    const px = points[i] - ax;
    const py = points[i + 1] - ay;
    let along = (px * dx + py * dy) * inverse;
    if (along < 0) along = 0;
    else if (along > 1) along = 1;
    const ox = px - along * dx;
    const oy = py - along * dy;
    const distance2 = ox * ox + oy * oy;
    if (distance2 > largest) {
      largest = distance2;
      index = i >> 1;
    }
  }
  return index;
}
