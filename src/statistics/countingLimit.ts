import { checkBackground, checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import type { CountingBackground, CountingChannel, LimitOptions } from './countingChannel.ts';
import { countingWindow } from './countingMethods.ts';
import type { ExpectedSignals } from './countingWindow.ts';
import './profileMethods.ts';
import { limitTarget } from './signalRoot.ts';

export type { CountingBackground, CountingChannel, LimitOptions } from './countingChannel.ts';
export { countingWindow } from './countingMethods.ts';

/** Observed and expected upper limits on the number of signal events. */
export interface CountingLimit {
  observed: number;
  expected: ExpectedSignals;
}

/**
 * Observed upper limit s_up on the expected number of signal events, CLs(s_up) = 1 − CL with
 * CLs = CLs+b/CLb (A. L. Read, J. Phys. G 28 (2002) 2693), in the definition of the method.
 *
 * For the statistic `clsb` it is the largest signal with CLs+b ≥ 1 − CL. It covers exactly where CLs
 * covers more than CL, but excludes signals that the search cannot see when the count falls far below the
 * background; 0 then says that every signal is excluded, even none. CLs never gives a lower limit (ibid., section 5).
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function signalUpperLimit(channel: CountingChannel, options: LimitOptions): number {
  refuse(checkLimitOptions(options) ?? checkChannel(channel));
  const window = countingWindow(channel, options.method, countWorkspace(), options);
  const target = limitTarget(options.confidenceLevel);
  return options.statistic === 'clsb'
    ? window.clsbLimit(channel.observedCount, target)
    : window.limit(channel.observedCount, target);
}

/**
 * Expected upper limits in signal events when there is only background, at −2σ, −1σ, median, +1σ and +2σ.
 * Convention:
 * - methods with the count as test statistic: n_q is the smallest n with P(N ≤ n) ≥ Φ(q), N distributed as the
 *   background prior of the method predicts (Poisson for `exact`, averaged over the prior for the hybrids); the
 *   curve at q is s_up(n_q). Counts are whole numbers, so curves may coincide and move in steps.
 * - frequentist, summed or by toys: quantiles of s_up over experiments in which the count and the auxiliary measurement of
 *   the background are both drawn at the nominal background; for a known background as `exact`.
 * - asymptotic: continuous bands around Asimov data at the nominal background, which are the same quantiles for many events.
 * @throws InvalidInput when the background or the options are outside what is allowed
 */
export function expectedSignalLimits(background: CountingBackground, options: LimitOptions): ExpectedSignals {
  refuse(
    checkLimitOptions(options) ?? checkBackground(background.background, background.backgroundUncertainty),
  );
  const window = countingWindow(background, options.method, countWorkspace(), options);
  const target = limitTarget(options.confidenceLevel);
  return options.statistic === 'clsb' ? window.expectedClsb(target) : window.expected(target);
}
