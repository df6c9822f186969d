import type { CountingChannel } from './countingChannel.ts';
import { signalUpperLimit } from './countingLimit.ts';
import type { MethodId } from './methods.ts';

/** What is believed of the background before the measurement. */
export type BackgroundBelief = 'known' | 'lognormal-kappa' | 'lognormal-mean' | 'gamma';

/** The hybrid CLs that a flat-prior limit coincides with. */
const coinciding: Readonly<Record<BackgroundBelief, MethodId>> = {
  known: 'exact',
  'lognormal-kappa': 'hybrid-lognormal-kappa',
  'lognormal-mean': 'hybrid-lognormal-mean',
  gamma: 'hybrid-gamma',
};

/**
 * Bayesian upper limit on the signal in events, for a prior flat in s ≥ 0 and independent of that of the background:
 * the posterior probability of s > s_up is 1 − CL.
 *
 * No integral is needed. With ∫ₛ^∞ P(n | s′ + B) ds′ = P(N ≤ n | s + B) the posterior probability of more than s is
 * E_B[P(N ≤ n | s + B)]/E_B[P(N ≤ n | B)], which is CLs of the count averaged over the same prior of the background:
 * the two limits coincide, not only for a known background (O. Helene, NIM 212 (1983) 319; G. Zech, NIM A 277 (1989)
 * 608; A. L. Read, J. Phys. G 28 (2002) 2693). What differs is the statement that is made.
 * @param channel count, background and its uncertainty in events; the uncertainty is left out for 'known'
 * @param belief form of the prior of the background, parametrised as in the methods of the same names
 * @throws InvalidInput when the channel or the credibility are outside what is allowed
 */
export function bayesianUpperLimit(
  channel: CountingChannel,
  belief: BackgroundBelief,
  credibility: number,
): number {
  return signalUpperLimit(channel, { confidenceLevel: credibility, method: coinciding[belief] });
}
