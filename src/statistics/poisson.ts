import { logGammaAbove, logGammaBelow } from './incompleteGamma.ts';

/**
 * ln P(N ≤ n) of a Poisson count with mean x, to about 10⁻¹³ in the probability, in either tail.
 * @param count n ≥ 0, a whole number
 * @param mean x ≥ 0
 */
export function logPoissonAtMost(count: number, mean: number): number {
  return logGammaAbove(count + 1, mean);
}

/**
 * ln P(N ≥ n) of a Poisson count with mean x; accuracy as for `logPoissonAtMost`.
 * @param count n ≥ 0, a whole number
 * @param mean x ≥ 0
 */
export function logPoissonAtLeast(count: number, mean: number): number {
  return count === 0 ? 0 : logGammaBelow(count, mean);
}
