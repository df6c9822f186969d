import { log } from '../mathematics/logarithm.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';

/** Φ(−1): what a central interval of one standard deviation leaves on either side, so that it holds 68.27 %. */
const tail = 0.15865525393145705;
const logTail = log(tail);

/** Ends of an interval of Poisson means. */
export interface PoissonInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a falling function passes 0, by halving: 60 halvings leave less than rounding of a double.
 * @param from where it is positive
 * @param to where it is negative
 */
function crossing(value: (mean: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step++) {
    const middle = 0.5 * (low + high);
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

/**
 * The central 68.27 % interval of the mean of a Poisson count: P(N ≥ n | low) = P(N ≤ n | high) = Φ(−1), low = 0 for no
 * events (Garwood, Biometrika 28 (1936) 437). For no events it is 0 to 1.84.
 * @param count n ≥ 0, a whole number
 */
export function poissonInterval(count: number): PoissonInterval {
  // Six standard deviations and a few events hold both ends for every count.
  const reach = 6 * Math.sqrt(count + 1) + 6;
  const high = crossing((mean) => logPoissonAtMost(count, mean) - logTail, count, count + reach);
  if (count === 0) return { low: 0, high };
  const from = Math.max(0, count - reach);
  const low = crossing((mean) => logTail - logPoissonAtLeast(count, mean), from, count);
  return { low, high };
}
