import { intervalIndex } from '../mathematics/intervalIndex.ts';

/**
 * `intervalIndex` for one table and many points: evenly spaced bins hold where to start, so that a look-up takes a
 * step or two however long the table is.
 * @param nodes strictly ascending, at least two
 * @returns function of a point; NaN gives 0
 */
export function intervalFinder(nodes: Float64Array): (at: number) => number {
  const bins = 4 * nodes.length;
  const first = nodes[0];
  const last = nodes.length - 2;
  const perBin = bins / (nodes[nodes.length - 1] - first);
  const starts = new Uint16Array(bins);
  for (let bin = 0, index = 0; bin < bins; bin++) {
    while (index < last && nodes[index + 1] <= first + bin / perBin) index++;
    starts[bin] = index;
  }
  return (at) => {
    const bin = (at - first) * perBin;
    // Written so that NaN falls into the first bin.
    let index = bin > 0 ? (bin < bins ? starts[bin | 0] : last) : 0;
    while (index < last && nodes[index + 1] <= at) index++;
    while (index > 0 && nodes[index] > at) index--;
    return index;
  };
}

/**
 * Straight-line interpolation in a table, continued along the outermost intervals beyond its ends.
 * @param nodes strictly ascending, at least two
 * @param values one per node
 */
export function interpolate(nodes: Float64Array, values: Float64Array, at: number): number {
  const below = intervalIndex(nodes, at);
  const fraction = (at - nodes[below]) / (nodes[below + 1] - nodes[below]);
  return values[below] + fraction * (values[below + 1] - values[below]);
}

/**
 * Running integral of a piecewise linear density from its first node to each node.
 * @param nodes strictly ascending
 * @param density one value per node, linear in between
 */
export function cumulativeIntegral(nodes: Float64Array, density: Float64Array): Float64Array {
  const cumulative = new Float64Array(nodes.length);
  for (let i = 1; i < nodes.length; i++) {
    cumulative[i] = cumulative[i - 1] + 0.5 * (density[i - 1] + density[i]) * (nodes[i] - nodes[i - 1]);
  }
  return cumulative;
}

/**
 * Integral of a piecewise linear density from its first node to a point, exact.
 * @param cumulative from `cumulativeIntegral`
 * @param at between the first and the last node
 */
export function integralTo(
  nodes: Float64Array,
  density: Float64Array,
  cumulative: Float64Array,
  at: number,
): number {
  const below = intervalIndex(nodes, at);
  const step = at - nodes[below];
  const slope = (density[below + 1] - density[below]) / (nodes[below + 1] - nodes[below]);
  return cumulative[below] + step * (density[below] + 0.5 * slope * step);
}
