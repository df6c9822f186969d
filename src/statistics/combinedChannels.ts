import { type CountDistribution, countWorkspace } from './countDistribution.ts';
import type { CountingChannel } from './countingChannel.ts';
import { backgroundModel } from './countingMethods.ts';
import type { CountStatisticId } from './methods.ts';
import { logPoisson } from './stirling.ts';

/** A channel of a combination. */
export interface CombinedChannel extends CountingChannel {
  /** Signal events that a signal strength of 1 brings into it, > 0. */
  readonly signal: number;
}

/** A channel with its weight in the test statistic and the distribution of its count for background only. */
export interface WeightedChannel {
  readonly channel: CombinedChannel;
  readonly weight: number;
  readonly counts: CountDistribution;
}

/** Largest count that is followed; more background than half of it is refused. */
export const largestCombinedCount = 2000;

/** Without background any event speaks for signal; its weight is that of so little background. */
const leastBackground = 1e-3;

/** How much a channel's uncertainty dilutes what an event in it says: 1 + σ_b²/b. */
function dilution({ background, backgroundUncertainty }: CombinedChannel): number {
  return background > 0 ? 1 + backgroundUncertainty ** 2 / background : 1;
}

/** q̃ of Asimov background data at a signal strength, diluted: 2 (s − b ln(1 + s/b))/(1 + σ_b²/b). */
function asimovShare(channel: CombinedChannel, strength: number): number {
  const { background, signal } = channel;
  const events = strength * signal;
  const logarithm = background > 0 ? background * Math.log1p(events / background) : 0;
  return (2 * (events - logarithm)) / dilution(channel);
}

/** Where the Asimov statistics of all channels sum up to `goal`: bisection of a rising function. */
function referenceStrength(channels: readonly CombinedChannel[], goal: number): number {
  const total = (strength: number) => channels.reduce((sum, each) => sum + asimovShare(each, strength), 0);
  let high = 1 / channels.reduce((sum, { signal }) => sum + signal, 0);
  while (total(high) < goal) high *= 2;
  let low = 0;
  for (let halving = 0; halving < 60; halving++) {
    const middle = 0.5 * (low + high);
    if (total(middle) < goal) low = middle;
    else high = middle;
  }
  return high;
}

/** Largest background first, so that its many counts are summed from a table and need no loop. */
function inOrder(channels: readonly CombinedChannel[]): CombinedChannel[] {
  return [...channels].sort(
    (a, b) =>
      a.background - b.background ||
      a.signal - b.signal ||
      a.backgroundUncertainty - b.backgroundUncertainty ||
      a.observedCount - b.observedCount,
  );
}

/**
 * The channels with their weights w = ln(1 + s/b)/(1 + σ_b²/b) at the signal strength that background data would just
 * exclude: for known backgrounds the likelihood ratio of that signal, and for many events s/(b + σ_b²), which is the best
 * linear statistic. Nothing observed enters the weights, and they do not depend on the order of the channels.
 * @param channels checked channels
 * @param method how the backgrounds are distributed
 * @param goal √q̃ of Asimov data at the expected limit, squared
 */
export function weightedChannels(
  channels: readonly CombinedChannel[],
  method: CountStatisticId,
  goal: number,
): WeightedChannel[] {
  const strength = referenceStrength(channels, goal);
  return inOrder(channels).map((channel) => ({
    channel,
    weight:
      Math.log1p((strength * channel.signal) / Math.max(channel.background, leastBackground)) /
      dilution(channel),
    counts: backgroundModel(method, channel).counts(largestCombinedCount, countWorkspace()),
  }));
}

/**
 * How much of the expected sensitivity each channel brings, as parts of 1, in the order given.
 * @param goal as for `weightedChannels`
 */
export function sensitivityShares(channels: readonly CombinedChannel[], goal: number): number[] {
  const strength = referenceStrength(channels, goal);
  const shares = channels.map((channel) => asimovShare(channel, strength));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

/**
 * P(N = n) for n = 0..last of a count that is background plus Poisson signal, in the scale of the distribution.
 * @param events expected signal events, ≥ 0
 */
export function withSignal({ probability }: CountDistribution, events: number, last: number): Float64Array {
  if (events === 0) return probability.slice(0, last + 1);
  const reach = 9 * Math.sqrt(events) + 20;
  const first = Math.max(0, Math.floor(events - reach));
  const end = Math.min(last, Math.ceil(events + reach));
  const result = new Float64Array(last + 1);
  let term = Math.exp(logPoisson(first, events));
  for (let k = first; k <= end; k++) {
    for (let n = k; n <= last; n++) result[n] += term * probability[n - k];
    term *= events / (k + 1);
  }
  return result;
}
