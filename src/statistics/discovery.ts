import { exp } from '../mathematics/exponential.ts';
import { checkChannel, checkMethod, refuse } from './checkChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import type { CountingChannel } from './countingChannel.ts';
import { countingWindow } from './countingLimit.ts';
import type { MethodId } from './methods.ts';
import { normalQuantileOfLog } from './normal.ts';
import type { ToyOptions } from './toyOptions.ts';

/**
 * Evidence against background only: p₀, and the significance Z = Φ⁻¹(1 − p₀) in standard deviations, 0 where there is no
 * excess (p₀ ≥ 1/2, as q₀ is 0 for a deficit: Cowan et al., arXiv:1007.1727, eq 12). Both are local, that is for one
 * window; with p₀ = 0 (an event where none is expected) Z = ∞.
 */
export interface DiscoverySignificance {
  readonly discoveryPValue: number;
  readonly localSignificance: number;
}

/**
 * Significance of an excess in standard deviations; 0 where there is none.
 * @param logP ln of the p-value
 */
export function significanceOf(logP: number): number {
  return logP < -Math.LN2 ? -normalQuantileOfLog(logP) : 0;
}

/**
 * Discovery p-value p₀ = P(at least as signal-like as observed | background only), in the definition of the
 * method, and its significance (Cowan et al., arXiv:1007.1727, eq 1).
 * @param toys seed and number of toys, for the method `toys`
 * @throws InvalidInput when the channel or the method are outside what is allowed
 */
export function discoverySignificance(
  channel: CountingChannel,
  method: MethodId,
  toys: Partial<ToyOptions> = {},
): DiscoverySignificance {
  refuse(checkMethod({ ...toys, method }) ?? checkChannel(channel));
  const logP0 = countingWindow(channel, method, countWorkspace(), toys).logP0(channel.observedCount);
  return { discoveryPValue: exp(logP0), localSignificance: significanceOf(logP0) };
}
