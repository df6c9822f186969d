import type { BackgroundModel } from './backgroundModel.ts';
import {
  type CountDistribution,
  type CountWorkspace,
  countAtQuantile,
  countWorkspace,
  largestTabulatedCount,
} from './countDistribution.ts';
import type { CountingWindow, ExpectedSignals } from './countingWindow.ts';
import { normalCumulative } from './normal.ts';
import {
  type CurvePoint,
  fallingRoot,
  firstGuess,
  type LimitTarget,
  logAtMostWithSignal,
  signalFromCounts,
} from './signalRoot.ts';

/** Cumulative probabilities of the five expected curves, Φ(−2), Φ(−1), 1/2, Φ(1), Φ(2). */
const quantileProbabilities = [-2, -1, 0, 1, 2].map(normalCumulative);

/**
 * CLs with the count as test statistic: CLs(s) = P(N ≤ n | s)/P(N ≤ n | 0), the probabilities averaged over the background
 * as the model says (A. L. Read, J. Phys. G 28 (2002) 2693; R. Cousins & V. Highland, NIM A 320 (1992) 331).
 *
 * Expected limits: n_q is the smallest n with P(N ≤ n) ≥ Φ(q) for background only, q = −2, −1, 0, 1, 2, with N
 * distributed as the model predicts (prior averaged); the curve at q is s_up(n_q). Counts are whole numbers, so curves
 * may coincide and move in steps. p₀ = P(N ≥ n | 0).
 */
export function countStatisticWindow(model: BackgroundModel, workspace: CountWorkspace): CountingWindow {
  // With B below its 99.4 % quantile and N below B + 2.5 √B + 3 (more than 99.3 %), P(N ≤ this) > 98.6 % > Φ(2).
  const lastExpected = Math.ceil(model.highBackground + 2.5 * Math.sqrt(model.highBackground) + 3);
  const shared = lastExpected <= largestTabulatedCount ? model.counts(lastExpected, workspace) : null;

  // Shared counts keep their digits only where they are not far out in the lower tail.
  const countsFor = (count: number): CountDistribution | null => {
    if (shared && count <= shared.last && shared.cumulative[count] * Math.exp(shared.logScale) > 1e-6)
      return shared;
    return count <= largestTabulatedCount ? model.counts(count, countWorkspace()) : null;
  };

  const limit = (count: number, target: LimitTarget): number => {
    if (count === 0) return -target.logTarget;
    const counts = countsFor(count);
    if (counts) return signalFromCounts(counts, count, model.background, target);
    const logGoal = target.logTarget + model.atMost(count, 0).log;
    const evaluate = (signal: number, point: CurvePoint) => {
      const { log, logSlope } = model.atMost(count, signal);
      point.value = log - logGoal;
      point.slope = logSlope;
    };
    return fallingRoot(evaluate, firstGuess(count, model.background, target));
  };

  const logAtMost = (count: number, signal: number): number => {
    const counts = countsFor(count);
    if (!counts) return model.atMost(count, signal).log;
    const point = { value: 0, slope: 0 };
    logAtMostWithSignal(counts, count, signal, point);
    return point.value + counts.logScale;
  };

  const quantileCount = (probability: number): number =>
    shared ? countAtQuantile(shared, probability) : searchQuantile(model, probability, lastExpected);

  const expected = (target: LimitTarget): ExpectedSignals => {
    let lastCount = -1;
    let lastLimit = 0;
    const curve = (index: number): number => {
      const count = quantileCount(quantileProbabilities[index]);
      if (count !== lastCount) lastLimit = limit(count, target);
      lastCount = count;
      return lastLimit;
    };
    return [curve(0), curve(1), curve(2), curve(3), curve(4)];
  };

  return {
    limit,
    expected,
    levels: (count, signal) => {
      const both = logAtMost(count, signal);
      const background = logAtMost(count, 0);
      return { cls: Math.exp(both - background), clsb: Math.exp(both), clb: Math.exp(background) };
    },
    logP0: (count) => model.atLeast(count),
  };
}

function searchQuantile(model: BackgroundModel, probability: number, last: number): number {
  const goal = Math.log(probability);
  let below = -1;
  let reached = last;
  while (reached - below > 1) {
    const middle = Math.floor(0.5 * (below + reached));
    if (model.atMost(middle, 0).log >= goal) reached = middle;
    else below = middle;
  }
  return reached;
}
