import { checkChannel, checkMethod, checkSignal, refuse } from './checkChannel.ts';
import type { CountingChannel } from './countingChannel.ts';
import { countingWindow } from './countingLimit.ts';
import type { ConfidenceLevels } from './countingWindow.ts';
import type { MethodId } from './methods.ts';

/**
 * CLs = CLs+b/CLb, CLs+b and CLb of the observed count at a signal of `signal` events (A. L. Read, J. Phys. G
 * 28 (2002) 2693), in the definition of the method.
 * @throws InvalidInput when the channel, the signal or the method are outside what is allowed
 */
export function confidenceLevelsAt(
  channel: CountingChannel,
  signal: number,
  method: MethodId,
): ConfidenceLevels {
  refuse(checkMethod(method) ?? checkChannel(channel) ?? checkSignal(signal));
  return countingWindow(channel, method).levels(channel.observedCount, signal);
}
