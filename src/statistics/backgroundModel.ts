import { averagedAtLeast, averagedAtMost, type TailValue } from './averagedTail.ts';
import { logNormalPrior } from './backgroundPrior.ts';
import {
  type CountDistribution,
  type CountWorkspace,
  logNormalPoissonCounts,
  poissonCounts,
} from './countDistribution.ts';
import { logPoisson, logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';

/**
 * How the count of a channel is distributed when its background is known or averaged over a prior. All that the
 * methods with the count as test statistic need; a method is one way to build this.
 */
export interface BackgroundModel {
  /** Background in events, used for first guesses. */
  readonly background: number;
  /** Distribution of the background-only count for 0..last. */
  readonly counts: (last: number, workspace: CountWorkspace) => CountDistribution;
  /** ln P(N ≤ n | s) and its derivative in s, for counts of any size. */
  readonly atMost: (count: number, signal: number) => TailValue;
  /** ln P(N ≥ n | 0), for counts of any size. */
  readonly atLeast: (count: number) => number;
}

/**
 * Exactly known background: the count is Poisson with mean s + b.
 * @param background b in events, ≥ 0
 */
export function knownBackground(background: number): BackgroundModel {
  return {
    background,
    counts: (last, workspace) => poissonCounts(background, last, workspace),
    atMost: (count, signal) => {
      const log = logPoissonAtMost(count, signal + background);
      return { log, logSlope: -Math.exp(logPoisson(count, signal + background) - log) };
    },
    atLeast: (count) => logPoissonAtLeast(count, background),
  };
}

/**
 * Log-normal background B = median · exp(logWidth · z), z standard normal.
 * @param median median of B in events, > 0
 * @param logWidth standard deviation of ln B, > 0
 */
export function logNormalBackground(median: number, logWidth: number): BackgroundModel {
  return {
    background: median,
    counts: (last, workspace) => logNormalPoissonCounts(median, logWidth, last, workspace),
    atMost: (count, signal) => averagedAtMost(logNormalPrior(median, logWidth), count, signal),
    atLeast: (count) => (count === 0 ? 0 : averagedAtLeast(logNormalPrior(median, logWidth), count)),
  };
}
