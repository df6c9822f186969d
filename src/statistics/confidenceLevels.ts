import { checkChannel, checkMethod, checkSignal, refuse } from './checkChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import type { CountingChannel } from './countingChannel.ts';
import { countingWindow } from './countingLimit.ts';
import type { ConfidenceLevels } from './countingWindow.ts';
import type { MethodId } from './methods.ts';
import type { ToyOptions } from './toyOptions.ts';

/**
 * CLs = CLs+b/CLb, CLs+b and CLb of the observed count at a signal of `signal` events (A. L. Read, J. Phys. G
 * 28 (2002) 2693), in the definition of the method.
 * @param toys seed and number of toys, for the method `toys`
 * @throws InvalidInput when the channel, the signal or the method are outside what is allowed
 */
export function confidenceLevelsAt(
  channel: CountingChannel,
  signal: number,
  method: MethodId,
  toys: Partial<ToyOptions> = {},
): ConfidenceLevels {
  refuse(checkMethod({ ...toys, method }) ?? checkChannel(channel) ?? checkSignal(signal));
  return countingWindow(channel, method, countWorkspace(), toys).levels(channel.observedCount, signal);
}
