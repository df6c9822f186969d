import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';
import { logGamma, poissonDeviance } from './stirling.ts';

/** Confidence interval on the signal in events; a lower end of 0 makes it an upper limit. */
export interface SignalInterval {
  readonly lower: number;
  readonly upper: number;
}

/** ln R(n) of the ordering: likelihood at the signal over that at the best signal, max(0, n − b). */
function logRatio(count: number, signal: number, background: number): number {
  const best = count >= background ? 0 : poissonDeviance(count, background);
  return best - poissonDeviance(count, signal + background);
}

/** P(above < N < below) of a Poisson count. */
function probabilityBetween(above: number, below: number, mean: number): number {
  const left = above < 0 ? 0 : exp(logPoissonAtMost(above, mean));
  return 1 - left - exp(logPoissonAtLeast(below, mean));
}

/** The first count above n, which lies below the mean, that does not rank before n at a signal. */
function counterpartAbove(count: number, signal: number, background: number): number {
  const mean = signal + background;
  const goal = logRatio(count, signal, background);
  let last = count;
  let beyond = Math.ceil(mean) + 1;
  while (logRatio(beyond, signal, background) > goal) {
    last = beyond;
    beyond = Math.ceil(mean) + 2 * (beyond - Math.floor(mean));
  }
  while (beyond - last > 1) {
    const middle = Math.floor(0.5 * (last + beyond));
    if (logRatio(middle, signal, background) > goal) last = middle;
    else beyond = middle;
  }
  return beyond;
}

/** The last count below n, which lies above the mean, that does not rank before n at a signal; −1 if all do. */
function counterpartBelow(count: number, signal: number, background: number): number {
  const goal = logRatio(count, signal, background);
  let below = -1;
  let first = count;
  while (first - below > 1) {
    const middle = Math.floor(0.5 * (below + first));
    if (logRatio(middle, signal, background) > goal) first = middle;
    else below = middle;
  }
  return below;
}

/** Sum of the probabilities of all counts that rank before n at a signal: those between n and its counterpart. */
function probabilityBefore(count: number, signal: number, background: number): number {
  const mean = signal + background;
  if (mean === 0) return count === 0 ? 0 : 1;
  return count <= mean
    ? probabilityBetween(count, counterpartAbove(count, signal, background), mean)
    : probabilityBetween(counterpartBelow(count, signal, background), count, mean);
}

/** Where a condition that holds at one end stops holding, to 10⁻¹⁶ of the distance; the last point where it holds. */
function lastHolding(holds: (x: number) => boolean, from: number, to: number): number {
  let [inside, outside] = [from, to];
  for (let halving = 0; halving < 53; halving++) {
    const middle = 0.5 * (inside + outside);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * The largest upper end of the pure construction for a background above `background`. With more background the upper end
 * falls, except where a signal and a background are reached at which n is accepted just before the next count J ranks
 * before it: there R(n) = R(J), and the mean is the larger one of the two at which P(n < N < J) = CL. The ends after
 * these jumps fall with J, so that of the first one above the background is the largest.
 */
function largestUpperBeyond(
  count: number,
  background: number,
  confidenceLevel: number,
  upper: number,
): number {
  for (let next = Math.max(count + 2, counterpartAbove(count, upper, background) - 1); ; next++) {
    const between = (mean: number) => probabilityBetween(count, next, mean) >= confidenceLevel;
    const likeliest = exp((logGamma(next) - logGamma(count + 1)) / (next - 1 - count));
    if (!between(likeliest)) continue;
    const mean = lastHolding(between, likeliest, next + 10 * Math.sqrt(next) + 20);
    const deviance = poissonDeviance(count, mean) - poissonDeviance(next, mean);
    const jump = lastHolding((x) => poissonDeviance(count, x) < deviance, count, mean);
    if (jump > background) return mean - jump;
  }
}

/** Steps of the search for the ends of the interval, in standard deviations of the count. */
const stepsPerDeviation = 200;

/**
 * Feldman–Cousins interval on the signal of a counting channel with known background (G. Feldman & R. Cousins,
 * Phys. Rev. D 57 (1998) 3873, section IV): counts enter the acceptance interval of a signal in the order of the
 * ratio of their likelihood to that of the best signal not below 0, until their probability reaches CL; the interval
 * holds all signals that accept the observed count. Where these leave small gaps the gaps are filled, and the upper end is
 * the largest one for this background or a larger one, so that it does not rise with the background, as in the paper.
 * @param observedCount n
 * @param background b in events, taken as exactly known
 * @throws InvalidInput when an argument is outside what is allowed
 */
export function feldmanCousinsInterval(
  observedCount: number,
  background: number,
  confidenceLevel: number,
): SignalInterval {
  refuse(
    checkLimitOptions({ confidenceLevel, method: 'exact' }) ??
      checkChannel({ observedCount, background, backgroundUncertainty: 0 }),
  );
  const isAccepted = (signal: number) =>
    probabilityBefore(observedCount, signal, background) < confidenceLevel;
  const deviation = Math.sqrt(Math.max(observedCount, 1));
  const step = deviation / stepsPerDeviation;
  // Beyond these signals the observed count lies too far out in its tail to be accepted.
  const hopeless = log((1 - confidenceLevel) / 20);
  let high = Math.max(0, observedCount - background) + deviation;
  while (logPoissonAtMost(observedCount, high + background) > hopeless) high += deviation;
  let low = Math.max(0, observedCount - background);
  while (low > 0 && logPoissonAtLeast(observedCount, low + background) > hopeless) low -= deviation;
  low = Math.max(0, low);
  const upper = firstAccepted(isAccepted, high, -step);
  return {
    lower: isAccepted(low) ? low : firstAccepted(isAccepted, low, step),
    upper: Math.max(upper, largestUpperBeyond(observedCount, background, confidenceLevel, upper)),
  };
}

/** Where signals begin to be accepted, going from one that is not in equal steps. */
function firstAccepted(isAccepted: (signal: number) => boolean, from: number, step: number): number {
  let outside = from;
  let inside = from + step;
  while (inside > 0 && !isAccepted(inside)) {
    outside = inside;
    inside += step;
  }
  return lastHolding(isAccepted, Math.max(inside, 0), outside);
}
