import { knownBackground, logNormalBackground } from './backgroundModel.ts';
import { checkBackground, checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import { type CountWorkspace, countWorkspace } from './countDistribution.ts';
import type { CountingWindow, ExpectedSignals } from './countingWindow.ts';
import { countStatisticWindow } from './countStatistic.ts';
import type { MethodId } from './methods.ts';
import { limitTarget } from './signalRoot.ts';

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

/** Observed and expected upper limits on the number of signal events. */
export interface CountingLimit {
  observed: number;
  expected: ExpectedSignals;
}

/** Relative uncertainty below which the background counts as known; it moves no limit by more than 10⁻¹⁰. */
const negligibleUncertainty = 1e-12;

/**
 * Sets a method up for one channel; the inputs are not checked here. `exact` takes the background as known and leaves σ_b
 * out; `hybrid-lognormal-kappa` averages over B = b κᶻ with κ = 1 + σ_b/b and z standard normal (median b).
 * @param workspace arrays that may be handed from window to window, one window at a time
 */
export function countingWindow(
  { background, backgroundUncertainty }: CountingBackground,
  method: MethodId,
  workspace: CountWorkspace = countWorkspace(),
): CountingWindow {
  const isKnown = method === 'exact' || backgroundUncertainty <= negligibleUncertainty * background;
  if (isKnown)
    return countStatisticWindow(knownBackground(background), lastExpectedCount(background), workspace);
  const kappa = 1 + backgroundUncertainty / background;
  const model = logNormalBackground(background, Math.log(kappa));
  return countStatisticWindow(model, lastExpectedCount(background * kappa ** 2.5), workspace);
}

/**
 * A count above the +2σ quantile of the background-only outcome, given the +2.5σ value of the background: with B below that
 * (99.4 %) and N below B + 2.5 √B + 3 (more than 99.3 %), P(N ≤ it) > 98.6 % > Φ(2).
 */
function lastExpectedCount(highBackground: number): number {
  return Math.ceil(highBackground + 2.5 * Math.sqrt(highBackground) + 3);
}

/**
 * Observed upper limit s_up on the expected number of signal events, CLs(s_up) = 1 − CL with
 * CLs = CLs+b/CLb (A. L. Read, J. Phys. G 28 (2002) 2693), in the definition of the method.
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function signalUpperLimit(channel: CountingChannel, options: LimitOptions): number {
  refuse(checkLimitOptions(options) ?? checkChannel(channel));
  const window = countingWindow(channel, options.method);
  return window.limit(channel.observedCount, limitTarget(options.confidenceLevel));
}

/**
 * Expected upper limits in signal events when there is only background. Convention of the methods with the count as
 * test statistic: N is distributed as the method's background prior predicts (Poisson for `exact`, Poisson averaged over
 * the prior for the hybrids); n_q is the smallest n with P(N ≤ n) ≥ Φ(q), q = −2, −1, 0, 1, 2; the curve at q is
 * s_up(n_q). Counts are whole numbers, so curves may coincide and move in steps.
 * @throws InvalidInput when the background or the options are outside what is allowed
 */
export function expectedSignalLimits(background: CountingBackground, options: LimitOptions): ExpectedSignals {
  refuse(
    checkLimitOptions(options) ?? checkBackground(background.background, background.backgroundUncertainty),
  );
  return countingWindow(background, options.method).expected(limitTarget(options.confidenceLevel));
}
