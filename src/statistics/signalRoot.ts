import { log, log1p } from '../mathematics/logarithm.ts';
import { type CountDistribution, reciprocal } from './countDistribution.ts';
import { normalCumulative, normalQuantile } from './normal.ts';
import { logPoisson } from './stirling.ts';

/** What a limit solves for. */
export interface LimitTarget {
  /** ln(1 − CL) */
  readonly logTarget: number;
  /** Φ⁻¹(CL), for first guesses */
  readonly quantile: number;
  /**
   * √q̃_A of the asymptotic expected limits at N = −2..2: N − Φ⁻¹((1 − CL) Φ(N)), arXiv:1007.1727 section
   * 4.3
   */
  readonly asimovRoots: readonly number[];
}

/** The target of a confidence level, 0 < CL < 1. */
export function limitTarget(confidenceLevel: number): LimitTarget {
  return {
    logTarget: log1p(-confidenceLevel),
    quantile: normalQuantile(confidenceLevel),
    asimovRoots: [-2, -1, 0, 1, 2].map(
      (deviations) => deviations - normalQuantile((1 - confidenceLevel) * normalCumulative(deviations)),
    ),
  };
}

/** A function value and derivative, written in place by the function handed to `fallingRoot`. */
export interface CurvePoint {
  value: number;
  slope: number;
}

/**
 * Root x > 0 of a falling function, positive at 0: Newton steps inside a bracket that only shrinks, bisection
 * or doubling where a step would leave it. To about 10⁻¹² relative for smooth functions.
 * @param evaluate writes value and slope at x
 * @param start first guess
 * @returns the root, or NaN when the function does not fall below 0
 */
export function fallingRoot(evaluate: (x: number, point: CurvePoint) => void, start: number): number {
  const point = { value: 0, slope: 0 };
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = start;
  for (let iteration = 0; iteration < 300; iteration++) {
    evaluate(x, point);
    if (point.value > 0) low = x;
    else high = x;
    const step = point.value / point.slope;
    // Convergence is quadratic: after a step this small the next one would be lost in rounding.
    if (Math.abs(step) <= 1e-8 * x) return x - step;
    let next = x - step;
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? 2 * x : 0.5 * (low + high);
    const change = Math.abs(next - x);
    x = next;
    if (change <= 1e-8 * x) return x;
  }
  return Number.NaN;
}

/**
 * First guess of an upper limit: the Wilson–Hilferty quantile of a Gamma(n + 1) variable, which is the limit
 * without background, less the background, and not below the limit of an empty observation.
 */
export function firstGuess(count: number, background: number, target: LimitTarget): number {
  const shape = count + 1;
  const root = 1 - 1 / (9 * shape) + target.quantile / (3 * Math.sqrt(shape));
  return Math.max(shape * root * root * root - background, -target.logTarget);
}

/**
 * Signal s (events) at which CLs(s) = P(N ≤ n | s) / P(N ≤ n | 0) falls to 1 − CL, with the closed form
 * P(N ≤ n | s) = e^{−s} Σ_{i=0..n} sⁱ/i! · C_{n−i}, a sum of independent counts. C holds the average over the
 * background prior, so the quadrature is done once per window and a Newton step costs a polynomial.
 * @param background expected background in events, for the first guess only
 * @param logDivisor ln of what the probability is divided by, in the scale of the counts; that of CLs if absent
 */
export function signalFromCounts(
  counts: CountDistribution,
  count: number,
  background: number,
  target: LimitTarget,
  logDivisor = log(counts.cumulative[count]),
): number {
  const logGoal = target.logTarget + logDivisor;
  const evaluate = (signal: number, point: CurvePoint) => {
    logAtMostWithSignal(counts, count, signal, point);
    point.value -= logGoal;
  };
  return fallingRoot(evaluate, firstGuess(count, background, target));
}

/** Signals above this begin their sums at the largest term: e^−s is no number to begin with. */
const largeSignal = 50;

/** What is left out of a sum, as a part of it. */
const negligible = 1e-20;

/** The i ≤ n with the largest sⁱ/i! · C_{n−i}. */
function largestTerm(cumulative: Float64Array, count: number, signal: number): number {
  let reached = 0;
  let beyond = count + 1;
  while (beyond - reached > 1) {
    const i = (reached + beyond) >> 1;
    const more = cumulative[count - i];
    if (more > 0 && signal * more >= i * cumulative[count - i + 1]) reached = i;
    else beyond = i;
  }
  return reached;
}

/** Cumulative probabilities below this, in the scale of their distribution, may have lost what underflowed. */
const smallestKept = 1e-280;

/**
 * ln P(N ≤ n | s) in the scale of the distribution (ln of the probability is `value + logScale`), and its
 * derivative in s, −P(N = n | s)/P(N ≤ n | s). Terms are left out where they no longer matter to the derivative, which is
 * the smaller one of the two sums.
 * @returns false where a large signal asks for counts so far below the background that the distribution lacks them
 */
export function logAtMostWithSignal(
  { probability, cumulative }: CountDistribution,
  count: number,
  signal: number,
  point: CurvePoint,
): boolean {
  const start = signal < largeSignal ? 0 : largestTerm(cumulative, count, signal);
  let factor = 1;
  let sum = cumulative[count - start];
  let slope = probability[count - start];
  let lowest = cumulative[count - start];
  for (let i = start + 1; i <= count; i++) {
    factor *= signal * reciprocal[i];
    lowest = cumulative[count - i];
    const term = factor * lowest;
    sum += term;
    slope += factor * probability[count - i];
    if (!(term > negligible * slope)) break;
  }
  factor = 1;
  const perSignal = 1 / signal;
  for (let i = start; i > 0; i--) {
    factor *= i * perSignal;
    const term = factor * cumulative[count - i + 1];
    sum += term;
    slope += factor * probability[count - i + 1];
    if (!(term > negligible * slope)) break;
  }
  point.value = (start === 0 ? -signal : logPoisson(start, signal)) + log(sum);
  point.slope = -slope / sum;
  return lowest > smallestKept;
}
