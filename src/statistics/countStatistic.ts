import { exp } from '../mathematics/exponential.ts';
import type { BackgroundModel } from './backgroundModel.ts';
import {
  type CountDistribution,
  type CountWorkspace,
  countWorkspace,
  largestSharedCount,
  largestTabulatedCount,
} from './countDistribution.ts';
import type { CountingWindow } from './countingWindow.ts';
import { countAboveQuantiles, expectedCounts, limitsOfCounts } from './expectedCounts.ts';
import {
  type CurvePoint,
  fallingRoot,
  firstGuess,
  type LimitTarget,
  logAtMostWithSignal,
  signalFromCounts,
} from './signalRoot.ts';

/** P(N ≤ n) from which on the counts shared by all curves of a window are used, and what may be left out of them. */
const smallestCumulative = 1e-6;
const smallestShared = 1e-24;

/**
 * CLs with the count as test statistic: CLs(s) = P(N ≤ n | s)/P(N ≤ n | 0), the probabilities averaged over
 * the background as the model says (A. L. Read, J. Phys. G 28 (2002) 2693; R. Cousins & V. Highland, NIM A
 * 320 (1992) 331).
 *
 * Expected limits: n_q is the smallest n with P(N ≤ n) ≥ Φ(q) for background only, q = −2, −1, 0, 1, 2, with N
 * distributed as the model predicts (prior averaged); the curve at q is s_up(n_q). Counts are whole numbers,
 * so curves may coincide and move in steps. p₀ = P(N ≥ n | 0).
 */
export function countStatisticWindow(model: BackgroundModel, workspace: CountWorkspace): CountingWindow {
  const lastExpected = countAboveQuantiles(model);
  const shared =
    lastExpected <= largestSharedCount ? model.counts(lastExpected, workspace, smallestShared) : null;

  // Shared counts keep their digits only where they are not far out in the lower tail.
  const countsFor = (count: number): CountDistribution | null => {
    if (
      shared &&
      count <= shared.last &&
      shared.cumulative[count] * exp(shared.logScale) > smallestCumulative
    )
      return shared;
    return count <= largestTabulatedCount ? model.counts(count, countWorkspace()) : null;
  };

  const limit = (count: number, target: LimitTarget): number => {
    if (count === 0) return -target.logTarget;
    const counts = countsFor(count);
    if (counts) return signalFromCounts(counts, count, model.background, target);
    return signalFromTails(model, count, target, target.logTarget + model.atMost(count, 0).log);
  };

  const logAtMost = (count: number, signal: number): number => {
    const counts = countsFor(count);
    const point = { value: 0, slope: 0 };
    if (counts === null || !logAtMostWithSignal(counts, count, signal, point))
      return model.atMost(count, signal).log;
    return point.value + counts.logScale;
  };

  const clsbLimit = (count: number, target: LimitTarget): number => {
    const logClb = logAtMost(count, 0);
    if (!(logClb > target.logTarget)) return 0;
    if (count === 0) return logClb - target.logTarget;
    const counts = countsFor(count);
    if (!counts) return signalFromTails(model, count, target, target.logTarget);
    return signalFromCounts(counts, count, model.background, target, -counts.logScale);
  };

  return {
    limit,
    clsbLimit,
    expected: (target) => limitsOfCounts(expectedCounts(model, shared), (count) => limit(count, target)),
    expectedClsb: (target) =>
      limitsOfCounts(expectedCounts(model, shared), (count) => clsbLimit(count, target)),
    levels: (count, signal) => {
      const both = logAtMost(count, signal);
      const background = logAtMost(count, 0);
      return { cls: exp(both - background), clsb: exp(both), clb: exp(background) };
    },
    logP0: (count) => model.atLeast(count),
  };
}

/** Signal at which ln P(N ≤ n | s) falls to a goal, from one integral per tail. */
function signalFromTails(
  model: BackgroundModel,
  count: number,
  target: LimitTarget,
  logGoal: number,
): number {
  const evaluate = (signal: number, point: CurvePoint) => {
    const { log, logSlope } = model.atMost(count, signal);
    point.value = log - logGoal;
    point.slope = logSlope;
  };
  return fallingRoot(evaluate, firstGuess(count, model.background, target));
}
