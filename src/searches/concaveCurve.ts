import { intervalIndex } from '../mathematics/intervalIndex.ts';

/** A function of one variable on [0, ∞) through 0 at 0. */
export interface ConcaveCurve {
  /** Nodes at 0 and above, ascending. */
  readonly nodes: Float64Array;
  readonly values: Float64Array;
  /** Slopes at the nodes, not rising and not negative. */
  readonly slopes: Float64Array;
}

/**
 * The lowest concave function above given points, as its corners: points below the line through their neighbours are left
 * out, and a curve never falls.
 */
function upperHull(nodes: ArrayLike<number>, values: ArrayLike<number>): [number[], number[]] {
  const at = [nodes[0]];
  const height = [values[0]];
  for (let i = 1; i < nodes.length; i++) {
    const value = Math.max(values[i], height[height.length - 1]);
    const slopeFrom = (k: number) => (value - height[k]) / (nodes[i] - at[k]);
    while (at.length > 1 && slopeFrom(at.length - 1) >= slopeFrom(at.length - 2)) {
      at.pop();
      height.pop();
    }
    at.push(nodes[i]);
    height.push(value);
  }
  return [at, height];
}

/**
 * A smooth concave curve over given points. A survival law −ln A = −ln ⟨exp(−t/τ)⟩ is concave in 1/τ and never falls,
 * whatever the distribution of the proper times t, so read-off points that break this are noise: the curve is laid on the
 * lowest concave function above them, which only weakens a limit. Its slope at a point is the mean of the slopes of the lines
 * to both neighbours; at the ends it goes on as it bends in the outermost interval.
 * @param nodes strictly ascending, the first one 0, at least two
 * @param values one per node, the first one 0
 */
export function concaveCurve(nodes: ArrayLike<number>, values: ArrayLike<number>): ConcaveCurve {
  const [at, height] = upperHull(nodes, values);
  const lines = at.slice(1).map((node, i) => (height[i + 1] - height[i]) / (node - at[i]));
  const last = lines.length - 1;
  const slopes = at.map((_, i) => 0.5 * (lines[Math.max(0, i - 1)] + lines[Math.min(last, i)]));
  if (last > 0) {
    slopes[0] = 2 * lines[0] - slopes[1];
    slopes[last + 1] = Math.max(0, 2 * lines[last] - slopes[last]);
  }
  return {
    nodes: Float64Array.from(at),
    values: Float64Array.from(height),
    slopes: Float64Array.from(slopes),
  };
}

/**
 * Value of a concave curve between its nodes: the straight line to the next node plus 1/(1/a + 1/b), where a and b are the
 * distances from that line to the tangents at both ends. It is concave, has the slopes of the curve at the nodes, and lies
 * above the line and below the tangents. Beyond the last node the tangent there is followed.
 * @param at 0 or above
 */
export function concaveValue({ nodes, values, slopes }: ConcaveCurve, at: number): number {
  const last = nodes.length - 1;
  if (at >= nodes[last]) return values[last] + slopes[last] * (at - nodes[last]);
  const left = intervalIndex(nodes, at);
  const line = (values[left + 1] - values[left]) / (nodes[left + 1] - nodes[left]);
  const toLeftTangent = (slopes[left] - line) * (at - nodes[left]);
  const toRightTangent = (line - slopes[left + 1]) * (nodes[left + 1] - at);
  const bulge = toLeftTangent > 0 && toRightTangent > 0 ? 1 / (1 / toLeftTangent + 1 / toRightTangent) : 0;
  return values[left] + line * (at - nodes[left]) + bulge;
}
