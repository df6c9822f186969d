import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';
import { poissonDeviance } from './stirling.ts';

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

/** Sum of the probabilities of all counts that rank before n at a signal: those between n and its counterpart. */
function probabilityBefore(count: number, signal: number, background: number): number {
  const mean = signal + background;
  if (mean === 0) return count === 0 ? 0 : 1;
  const goal = logRatio(count, signal, background);
  if (count <= mean) {
    // Counts above n up to the last that ranks higher.
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
    return 1 - Math.exp(logPoissonAtMost(count, mean)) - Math.exp(logPoissonAtLeast(last + 1, mean));
  }
  let below = -1;
  let first = count;
  while (first - below > 1) {
    const middle = Math.floor(0.5 * (below + first));
    if (logRatio(middle, signal, background) > goal) first = middle;
    else below = middle;
  }
  const left = first === 0 ? 0 : Math.exp(logPoissonAtMost(first - 1, mean));
  return 1 - left - Math.exp(logPoissonAtLeast(count, mean));
}

/** Steps of the search for the ends of the interval, in standard deviations of the count. */
const stepsPerDeviation = 200;

/**
 * Feldman–Cousins interval on the signal of a counting channel with known background (G. Feldman & R. Cousins,
 * Phys. Rev. D 57 (1998) 3873, section IV): counts enter the acceptance interval of a signal in the order of the
 * ratio of their likelihood to that of the best signal not below 0, until their probability reaches CL; the interval
 * holds all signals that accept the observed count. Where these leave small gaps the gaps are filled. The paper's
 * tables are in places wider, because they keep the upper end from rising with the background.
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
  const hopeless = Math.log((1 - confidenceLevel) / 20);
  let high = Math.max(0, observedCount - background) + deviation;
  while (logPoissonAtMost(observedCount, high + background) > hopeless) high += deviation;
  let low = Math.max(0, observedCount - background);
  while (low > 0 && logPoissonAtLeast(observedCount, low + background) > hopeless) low -= deviation;
  low = Math.max(0, low);
  return {
    lower: isAccepted(low) ? low : firstAccepted(isAccepted, low, step),
    upper: firstAccepted(isAccepted, high, -step),
  };
}

/** Where signals begin to be accepted, going from one that is not in equal steps; to 10⁻¹⁰ of a step. */
function firstAccepted(isAccepted: (signal: number) => boolean, from: number, step: number): number {
  let outside = from;
  let inside = from + step;
  while (inside > 0 && !isAccepted(inside)) {
    outside = inside;
    inside += step;
  }
  inside = Math.max(inside, 0);
  for (let halving = 0; halving < 35; halving++) {
    const middle = 0.5 * (outside + inside);
    if (isAccepted(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
