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
  const stack = [0, count - 1];
  while (stack.length > 0) {
    const last = stack.pop() as number;
    const first = stack.pop() as number;
    const far = farthest(near, first, last);
    if (far.distance <= tolerance / 2) continue;
    keep[far.index] = 1;
    if (far.index - first > 1) stack.push(first, far.index);
    if (last - far.index > 1) stack.push(far.index, last);
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

function farthest(points: Float64Array, first: number, last: number): { index: number; distance: number } {
  const ax = points[2 * first];
  const ay = points[2 * first + 1];
  const dx = points[2 * last] - ax;
  const dy = points[2 * last + 1] - ay;
  const length2 = dx * dx + dy * dy;
  let index = first;
  let largest = 0;
  for (let i = first + 1; i < last; i++) {
    const px = points[2 * i] - ax;
    const py = points[2 * i + 1] - ay;
    const along = length2 > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0;
    const ox = px - along * dx;
    const oy = py - along * dy;
    const distance2 = ox * ox + oy * oy;
    if (distance2 > largest) {
      largest = distance2;
      index = i;
    }
  }
  return { index, distance: Math.sqrt(largest) };
}
