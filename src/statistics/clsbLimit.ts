import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import type { CountingChannel, LimitOptions } from './countingChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import { countingWindow } from './countingLimit.ts';
import { limitTarget } from './signalRoot.ts';

/**
 * Upper limit from CLs+b alone: the largest signal, in events, with CLs+b ≥ 1 − CL. It covers exactly where CLs
 * covers more than CL, but excludes signals that the search cannot see when the count falls far below the
 * background; 0 then says that every signal is excluded, even none. CLs never gives a lower limit (A. L. Read, J. Phys. G 28 (2002) 2693, section 5).
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function clsbUpperLimit(channel: CountingChannel, options: LimitOptions): number {
  refuse(checkLimitOptions(options) ?? checkChannel(channel));
  const window = countingWindow(channel, options.method, countWorkspace(), options);
  return window.clsbLimit(channel.observedCount, limitTarget(options.confidenceLevel));
}
