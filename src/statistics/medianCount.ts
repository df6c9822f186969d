import { logPoissonAtMost } from './poisson.ts';

/**
 * Median of a Poisson count: the smallest n with P(N ≤ n) ≥ 1/2. It lies between b − ln 2 and b + 1/3 (K. P. Choi,
 * Proc. Amer. Math. Soc. 121 (1994) 245), so that at most two whole numbers have to be tried.
 * @param background mean b ≥ 0, in events
 * @returns a whole number
 */
export function medianCount(background: number): number {
  const lowest = Math.max(0, Math.ceil(background - Math.LN2));
  return logPoissonAtMost(lowest, background) >= -Math.LN2 ? lowest : lowest + 1;
}
