import { exp, expm1 } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { BackgroundPrior } from './backgroundPrior.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';
import { logPoisson } from './stirling.ts';

/** Logarithm of a tail probability and its derivative with respect to the signal. */
export interface TailValue {
  readonly log: number;
  readonly logSlope: number;
}

/**
 * An integrand over u = ln(B/scale) in logarithms: value, first and second derivative; and the weight that gives the slope
 * in s (0 where none is wanted), with the derivative of its logarithm.
 */
interface LogIntegrand {
  value: number;
  first: number;
  second: number;
  slopeWeight: number;
  slopeGrowth: number;
}

/**
 * ln P(N ≤ n | s), averaged over the prior of the background, for counts of any size; cost does not grow with n
 * beyond that of one Poisson tail. E[P(N ≤ n | s + B)] is computed as it stands when the Poisson tail varies
 * more slowly in B than the prior does, and otherwise integrated by parts, ∫ P(N = n | s + x) P(B ≤ x) dx, so
 * that what is summed is always a narrow peak times something smooth, for which the trapezoidal rule
 * converges exponentially.
 * @param count n, a whole number ≥ 0
 * @param signal s ≥ 0, in events
 */
export function averagedAtMost(prior: BackgroundPrior, count: number, signal: number): TailValue {
  const stepAt = count - signal;
  const sharp = stepAt * prior.width > Math.sqrt(count);
  return sharp
    ? integratePeak((u) => countTimesCumulative(prior, count, signal, u), log(stepAt / prior.scale))
    : integratePeak((u) => priorTimesTail(prior, count, signal, u), 0);
}

/**
 * ln P(N ≥ n), averaged over the prior of the background, as `averagedAtMost` but for the upper tail and
 * without signal.
 * @param count n, a whole number ≥ 1
 */
export function averagedAtLeast(prior: BackgroundPrior, count: number): number {
  const sharp = count * prior.width > Math.sqrt(count);
  const integral = sharp
    ? integratePeak((u) => countTimesSurvival(prior, count, u), log(count / prior.scale))
    : integratePeak((u) => priorTimesUpperTail(prior, count, u), 0);
  return integral.log;
}

function priorTimesTail(prior: BackgroundPrior, count: number, signal: number, u: number): LogIntegrand {
  const x = prior.scale * exp(u);
  const mean = signal + x;
  const logTail = logPoissonAtMost(count, mean);
  const hazard = exp(logPoisson(count, mean) - logTail);
  const hazardSlope = hazard * (hazard + count / mean - 1);
  return {
    value: prior.logDensity(u) + logTail,
    first: prior.slope(u) - x * hazard,
    second: prior.curvature(u) - x * hazard - x * x * hazardSlope,
    slopeWeight: -hazard,
    slopeGrowth: x * (hazard + count / mean - 1),
  };
}

function countTimesCumulative(
  prior: BackgroundPrior,
  count: number,
  signal: number,
  u: number,
): LogIntegrand {
  const x = prior.scale * exp(u);
  const mean = signal + x;
  const logCumulative = prior.logCumulative(u);
  const hazard = exp(prior.logDensity(u) - logCumulative);
  return {
    value: logPoisson(count, mean) + logCumulative + u + log(prior.scale),
    first: x * (count / mean - 1) + hazard + 1,
    second: x * (count / mean - 1) - (x * x * count) / (mean * mean) + hazard * (prior.slope(u) - hazard),
    slopeWeight: -hazard / x,
    slopeGrowth: prior.slope(u) - hazard - 1,
  };
}

function priorTimesUpperTail(prior: BackgroundPrior, count: number, u: number): LogIntegrand {
  const x = prior.scale * exp(u);
  const logTail = logPoissonAtLeast(count, x);
  const hazard = exp(logPoisson(count - 1, x) - logTail);
  const hazardSlope = hazard * ((count - 1) / x - 1 - hazard);
  return {
    value: prior.logDensity(u) + logTail,
    first: prior.slope(u) + x * hazard,
    second: prior.curvature(u) + x * hazard + x * x * hazardSlope,
    slopeWeight: 0,
    slopeGrowth: 0,
  };
}

function countTimesSurvival(prior: BackgroundPrior, count: number, u: number): LogIntegrand {
  const x = prior.scale * exp(u);
  const logSurvival = prior.logSurvival(u);
  const hazard = exp(prior.logDensity(u) - logSurvival);
  return {
    value: logPoisson(count - 1, x) + logSurvival + u + log(prior.scale),
    first: count - x - hazard,
    second: -x - hazard * (prior.slope(u) + hazard),
    slopeWeight: 0,
    slopeGrowth: 0,
  };
}

/** What is summed: the integrand, and the integrand times `slopeWeight`. */
interface Sums {
  value: number;
  slope: number;
}

/** Part of a sum below which a term is left out. */
const negligible = 1e-17;
/** Curvature over slope below which a logarithm goes on as a straight line. */
const straight = 1e-16;

/** ln ∫ exp(value) du over a single peak, and the average of `slopeWeight` over it. */
function integratePeak(integrand: (u: number) => LogIntegrand, start: number): TailValue {
  const { position, peak } = findPeak(integrand, start);
  let step = 0.7 / Math.sqrt(Math.max(-peak.second, 1e-6));
  const sums: Sums = { value: 0, slope: 0 };
  addTrapezoid(integrand, position, 0, step, peak.value, sums);
  // The logarithms are rounded in proportion to their size.
  const tolerance = 1e-12 + 1e-15 * Math.abs(peak.value);
  for (let halving = 0; halving < 8; halving++) {
    const coarse = { ...sums };
    addTrapezoid(integrand, position, 0.5 * step, step, peak.value, sums);
    step *= 0.5;
    if (
      Math.abs(0.5 * sums.value - coarse.value) <= tolerance * coarse.value &&
      Math.abs(0.5 * sums.slope - coarse.slope) <= tolerance * Math.abs(coarse.slope)
    )
      break;
  }
  return { log: peak.value + log(sums.value * step), logSlope: sums.slope / sums.value };
}

/**
 * Adds the integrand at position + offset + step · j for all whole j, outwards until neither sum gains anything: the one of
 * the slope may reach much further than that of the value. Where the logarithm of the integrand has become a straight
 * line, which that of a wide gamma density is over hundreds of units of u, what remains is a geometric series.
 */
function addTrapezoid(
  integrand: (u: number) => LogIntegrand,
  position: number,
  offset: number,
  step: number,
  peakValue: number,
  sums: Sums,
): void {
  for (const direction of [1, -1]) {
    let u = direction === 1 ? position + offset : position + offset - step;
    for (let node = 0; node < 20_000; node++) {
      const { value, first, second, slopeWeight, slopeGrowth } = integrand(u);
      const term = exp(value - peakValue);
      const slopeTerm = term * slopeWeight;
      const isGained =
        term > negligible * sums.value || Math.abs(slopeTerm) > negligible * Math.abs(sums.slope);
      // Below the peak the terms of the slope may still be about to rise, out of nothing.
      if (!isGained && !(direction === -1 && first + slopeGrowth < 0)) break;
      sums.value += term;
      sums.slope += slopeTerm;
      if (direction === -1 && Math.abs(second) < straight * first) {
        sums.value += term / expm1(first * step);
        sums.slope += slopeTerm / expm1((first + slopeGrowth) * step);
        break;
      }
      u += direction * step;
    }
  }
}

/** Newton on the derivative of a function with one maximum, inside a bracket that only shrinks. */
function findPeak(
  integrand: (u: number) => LogIntegrand,
  start: number,
): { position: number; peak: LogIntegrand } {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let reach = 0.1;
  let position = start;
  let peak = integrand(position);
  for (let iteration = 0; iteration < 200; iteration++) {
    if (peak.first > 0) low = position;
    else high = position;
    const change = -peak.first / peak.second;
    if (peak.second < 0 && Math.abs(change) * Math.sqrt(-peak.second) < 0.05) break;
    let next = position + change;
    if (!(peak.second < 0 && next > low && next < high && Math.abs(change) < 10 * reach)) {
      if (low > Number.NEGATIVE_INFINITY && high < Number.POSITIVE_INFINITY) next = 0.5 * (low + high);
      else {
        next = position + (peak.first > 0 ? reach : -reach);
        reach *= 2;
      }
    }
    if (high - low < 1e-14 * Math.abs(position)) break;
    position = next;
    peak = integrand(position);
  }
  return { position, peak };
}
