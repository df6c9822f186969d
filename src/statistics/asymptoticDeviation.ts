import type { CountingChannel, LimitOptions } from './countingChannel.ts';
import { signalUpperLimit } from './countingLimit.ts';
import { methodEntry } from './methods.ts';

/** Events up to which the exact sum is a matter of milliseconds. */
const mostEvents = 1000;

/**
 * How far a limit from the large-sample formulae is from the exact sum over outcomes for the same channel, confidence level
 * and statistic: their ratio less 1, negative where the formulae are too strong. The sum has a Poisson constraint on the
 * background, also where the formulae have a log-normal one.
 * @returns null for other methods, for more than 1000 events, and where the exact limit is 0
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function asymptoticDeviation(channel: CountingChannel, options: LimitOptions): number | null {
  if (methodEntry(options.method)?.largeSample !== true) return null;
  if (Math.max(channel.observedCount, channel.background) > mostEvents) return null;
  const exact = signalUpperLimit(channel, { ...options, method: 'frequentist-qtilde-poisson' });
  return exact > 0 ? signalUpperLimit(channel, options) / exact - 1 : null;
}
