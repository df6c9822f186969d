import type { CountDistribution } from './countDistribution.ts';
import { normalQuantile } from './normal.ts';

/**
 * Probability of at most `count` events when `signal` events are expected on top of the background:
 * P(N ≤ n | s) = e^{−s} Σ_{i=0..n} sⁱ/i! · C_{n−i}, a sum of independent counts, with the background averaged over its
 * prior in C. Returned in the scale of the distribution, that is divided by exp(logScale).
 */
export function cumulativeWithSignal(counts: CountDistribution, count: number, signal: number): number {
  const { cumulative } = counts;
  let term = Math.exp(-signal);
  let sum = term * cumulative[count];
  for (let i = 1; i <= count; i++) {
    term *= signal / i;
    sum += term * cumulative[count - i];
  }
  return sum;
}

/**
 * Signal s (events) at which CLs(s) = P(N ≤ n | s) / P(N ≤ n | 0) falls to 1 − CL. ln CLs is close to concave in s,
 * so Newton steps from above the root converge from above; a bracket guards them.
 * @param confidenceLevel CL, 0 < CL < 1
 */
export function signalAtConfidenceLevel(
  counts: CountDistribution,
  count: number,
  confidenceLevel: number,
): number {
  const logTarget = Math.log1p(-confidenceLevel);
  if (count === 0) return -logTarget;
  const { probability, cumulative } = counts;
  const logGoal = logTarget + Math.log(cumulative[count]);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let signal = poissonUpperLimit(count, confidenceLevel);
  for (let iteration = 0; iteration < 200; iteration++) {
    let term = Math.exp(-signal);
    let sum = term * cumulative[count];
    let slope = term * probability[count];
    for (let i = 1; i <= count; i++) {
      term *= signal / i;
      sum += term * cumulative[count - i];
      slope += term * probability[count - i];
    }
    const excess = Math.log(sum) - logGoal;
    if (excess > 0) low = signal;
    else high = signal;
    let next = signal + (excess * sum) / slope;
    if (!(next > low && next < high))
      next = high === Number.POSITIVE_INFINITY ? 2 * signal + 1 : 0.5 * (low + high);
    const change = Math.abs(next - signal);
    signal = next;
    if (change <= 1e-9 * signal) break;
  }
  return signal;
}

/** Wilson–Hilferty estimate of the limit without background, the quantile of a Gamma(n + 1) variable. */
function poissonUpperLimit(count: number, confidenceLevel: number): number {
  const shape = count + 1;
  const root = 1 - 1 / (9 * shape) + normalQuantile(confidenceLevel) / (3 * Math.sqrt(shape));
  return shape * root * root * root;
}
