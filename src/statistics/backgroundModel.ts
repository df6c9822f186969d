import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { averagedAtLeast, averagedAtMost, type TailValue } from './averagedTail.ts';
import { gammaPrior, logNormalPrior } from './backgroundPrior.ts';
import {
  type CountDistribution,
  type CountWorkspace,
  logNormalPoissonCounts,
  negativeBinomialCounts,
  poissonCounts,
} from './countDistribution.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';
import { logPoisson } from './stirling.ts';

/**
 * How the count of a channel is distributed when its background is known or averaged over a prior. All that the
 * methods with the count as test statistic need; a method is one way to build this.
 */
export interface BackgroundModel {
  /** Background in events, used for first guesses. */
  readonly background: number;
  /** A background in events that is exceeded with a probability of at most 0.6 %. */
  readonly highBackground: number;
  /** Distribution of the background-only count for 0..last; what is smaller than `smallest` may be left out of it. */
  readonly counts: (last: number, workspace: CountWorkspace, smallest?: number) => CountDistribution;
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
    highBackground: background,
    counts: (last, workspace) => poissonCounts(background, last, workspace),
    atMost: (count, signal) => {
      const logTail = logPoissonAtMost(count, signal + background);
      return { log: logTail, logSlope: -exp(logPoisson(count, signal + background) - logTail) };
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
    highBackground: median * exp(2.52 * logWidth),
    counts: (last, workspace, smallest) =>
      logNormalPoissonCounts(median, logWidth, last, workspace, smallest),
    atMost: (count, signal) => averagedAtMost(logNormalPrior(median, logWidth), count, signal),
    atLeast: (count) => (count === 0 ? 0 : averagedAtLeast(logNormalPrior(median, logWidth), count)),
  };
}

/**
 * Gamma-distributed background, the distribution of a mean after an auxiliary Poisson measurement of it.
 * @param mean mean of B in events, > 0
 * @param relativeWidth standard deviation over mean, > 0
 */
export function gammaBackground(mean: number, relativeWidth: number): BackgroundModel {
  const shape = 1 / (relativeWidth * relativeWidth);
  return {
    background: mean,
    highBackground: gammaHigh(mean, shape),
    counts: (last, workspace) => negativeBinomialCounts(mean, shape, last, workspace),
    atMost: (count, signal) => averagedAtMost(gammaPrior(mean, shape), count, signal),
    atLeast: (count) => (count === 0 ? 0 : averagedAtLeast(gammaPrior(mean, shape), count)),
  };
}

/** Chernoff's bound P(B > c · mean) ≤ exp(−shape (c − 1 − ln c)), with the exponent at ln 0.006. */
function gammaHigh(mean: number, shape: number): number {
  let factor = 1 + 8 / Math.sqrt(shape);
  for (let step = 0; step < 6; step++) {
    const excess = factor - 1 - log(factor) - 5.12 / shape;
    factor -= excess / (1 - 1 / factor);
  }
  return mean * factor;
}
