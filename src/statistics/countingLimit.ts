import { checkBackground, checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import {
  type CountDistribution,
  type CountWorkspace,
  countWorkspace,
  logNormalPoissonCounts,
  poissonCounts,
} from './countDistribution.ts';
import type { MethodId } from './methods.ts';
import { normalCumulative } from './normal.ts';
import { signalAtConfidenceLevel } from './signalRoot.ts';

/** One counting channel: observed count, expected background and its absolute uncertainty σ_b, all in events. */
export interface CountingChannel {
  observedCount: number;
  background: number;
  backgroundUncertainty: number;
}

/** What is known of a channel before it is looked at. */
export type CountingBackground = Omit<CountingChannel, 'observedCount'>;

/** Which limit is wanted: the confidence level as a fraction, and the definition of the limit. */
export interface LimitOptions {
  confidenceLevel: number;
  method: MethodId;
}

/** Limits at −2σ, −1σ, median, +1σ and +2σ of the background-only outcome, in signal events. */
export type ExpectedSignals = readonly [m2: number, m1: number, median: number, p1: number, p2: number];

/** Observed and expected upper limits on the number of signal events. */
export interface CountingLimit {
  observed: number;
  expected: ExpectedSignals;
}

/** Cumulative probabilities of the five expected curves, Φ(−2), Φ(−1), 1/2, Φ(1), Φ(2). */
export const quantileProbabilities = [-2, -1, 0, 1, 2].map(normalCumulative);

/**
 * Distribution of the background-only count under the prior of the method, for counts 0..last.
 * `exact` takes the background as known and leaves σ_b out; `hybrid-lognormal-kappa` averages over B = b κᶻ with
 * κ = 1 + σ_b/b and z standard normal (median b).
 */
export function backgroundCounts(
  { background, backgroundUncertainty }: CountingBackground,
  method: MethodId,
  last: number,
  workspace: CountWorkspace = countWorkspace(last),
): CountDistribution {
  if (method === 'exact' || backgroundUncertainty === 0) return poissonCounts(background, last, workspace);
  const logKappa = Math.log1p(backgroundUncertainty / background);
  return logNormalPoissonCounts(background, logKappa, last, workspace);
}

/**
 * Observed upper limit s_up on the expected number of signal events, CLs(s_up) = 1 − CL with
 * CLs = CLs+b/CLb (A. L. Read, J. Phys. G 28 (2002) 2693) and the count as test statistic.
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function signalUpperLimit(channel: CountingChannel, options: LimitOptions): number {
  refuse(checkLimitOptions(options) ?? checkChannel(channel));
  const counts = backgroundCounts(channel, options.method, channel.observedCount);
  return signalAtConfidenceLevel(counts, channel.observedCount, options.confidenceLevel);
}

/**
 * Expected upper limits in signal events when there is only background. Convention: the count N is distributed
 * as the method's background prior predicts (Poisson for `exact`, Poisson averaged over the prior for the
 * hybrids); n_q is the smallest n with P(N ≤ n) ≥ Φ(q), q = −2, −1, 0, 1, 2; the curve at q is s_up(n_q).
 * Counts are whole numbers, so curves may coincide and move in steps.
 * @throws InvalidInput when the background or the options are outside what is allowed
 */
export function expectedSignalLimits(background: CountingBackground, options: LimitOptions): ExpectedSignals {
  const { background: b, backgroundUncertainty } = background;
  refuse(checkLimitOptions(options) ?? checkBackground(b, backgroundUncertainty));
  const counts = backgroundCounts(background, options.method, lastExpectedCount(background));
  const [m2, m1, median, p1, p2] = quantileProbabilities.map((probability) =>
    signalAtConfidenceLevel(counts, countAtQuantile(counts, probability), options.confidenceLevel),
  );
  return [m2, m1, median, p1, p2];
}

/**
 * A count that is above the +2σ quantile of the background-only outcome for every method: with B below its
 * own +2.5σ value (99.4 %) and N below B + 2.5 √B + 3 (more than 99.3 %), P(N ≤ it) > 98.6 % > Φ(2).
 */
export function lastExpectedCount({ background, backgroundUncertainty }: CountingBackground): number {
  const high = background === 0 ? 0 : background * (1 + backgroundUncertainty / background) ** 2.5;
  return Math.ceil(high + 2.5 * Math.sqrt(high) + 3);
}

/** Smallest n with P(N ≤ n) ≥ probability. */
export function countAtQuantile(counts: CountDistribution, probability: number): number {
  const goal = probability / Math.exp(counts.logScale);
  let count = 0;
  while (count < counts.last && counts.cumulative[count] < goal) count++;
  return count;
}
