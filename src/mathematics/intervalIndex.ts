/**
 * Index of the interval of a table that holds a point: the largest i ≤ length − 2 with nodes[i] ≤ at, or 0.
 * Points beyond the ends belong to the outermost intervals.
 * @param nodes strictly ascending, at least two
 */
export function intervalIndex(nodes: Float64Array, at: number): number {
  let below = 0;
  let above = nodes.length - 1;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (nodes[middle] <= at) below = middle;
    else above = middle;
  }
  return below;
}
