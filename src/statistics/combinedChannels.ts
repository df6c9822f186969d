import { log1p } from '../mathematics/logarithm.ts';
import { type CountDistribution, countWorkspace } from './countDistribution.ts';
import type { CountingBackground, CountingChannel } from './countingChannel.ts';
import { backgroundModel } from './countingMethods.ts';
import { countAboveQuantiles } from './expectedCounts.ts';
import type { CountStatisticId } from './methods.ts';

/** A channel of a combination. */
export interface CombinedChannel extends CountingChannel {
  /** Signal events that a signal strength of 1 brings into it, > 0. */
  readonly signal: number;
}

/** A channel before a signal is named, with the distribution of its count for background only. */
export interface ChannelCounts extends Readonly<CountingChannel> {
  readonly counts: CountDistribution;
}

/** Largest count that is followed; more background than half of it is refused. */
export const largestCombinedCount = 2000;

/** Without background any event speaks for signal; its weight is that of so little background. */
const leastBackground = 1e-3;

/** ln of the probability that a count lies beyond the end of its table. */
const logBeyond = -42;

/**
 * The part of a combination that does not depend on the signal: how the count of a channel is distributed, up to a
 * count beyond which less than 10⁻¹⁸ is left.
 * @param channel checked channel; an observed count of NaN means "not looked at"
 * @param method how the background is distributed
 */
export function channelCounts(channel: CountingChannel, method: CountStatisticId): ChannelCounts {
  const model = backgroundModel(method, channel);
  let last = countAboveQuantiles(model);
  while (last < largestCombinedCount && model.atLeast(last + 1) > logBeyond) last = Math.ceil(1.4 * last) + 5;
  const counts = model.counts(Math.min(last, largestCombinedCount), countWorkspace());
  const { observedCount, background, backgroundUncertainty } = channel;
  return { observedCount, background, backgroundUncertainty, counts };
}

/** How much a channel's uncertainty dilutes what an event in it says: 1 + σ_b²/b. */
function dilution({ background, backgroundUncertainty }: CountingBackground): number {
  return background > 0 ? 1 + backgroundUncertainty ** 2 / background : 1;
}

/** q̃ of Asimov background data at a number of signal events, diluted: 2 (s − b ln(1 + s/b))/(1 + σ_b²/b). */
function asimovShare(channel: CountingBackground, events: number): number {
  const { background } = channel;
  const logarithm = background > 0 ? background * log1p(events / background) : 0;
  return (2 * (events - logarithm)) / dilution(channel);
}

/** Where the Asimov statistics of all channels sum up to `goal`: Newton on a rising convex function, from the right. */
function referenceStrength(
  channels: readonly CountingBackground[],
  signals: readonly number[],
  goal: number,
): number {
  let strength = 1 / signals.reduce((total, signal) => total + signal, 0);
  let isRight = false;
  for (let step = 0; step < 100; step++) {
    let excess = -goal;
    let slope = 0;
    for (let i = 0; i < channels.length; i++) {
      const channel = channels[i];
      const events = strength * signals[i];
      excess += asimovShare(channel, events);
      slope += (2 * events * signals[i]) / (channel.background + events) / dilution(channel);
    }
    isRight ||= excess >= 0;
    const change = isRight ? excess / slope : -strength;
    strength -= change;
    if (isRight && !(change > 1e-12 * strength)) break;
  }
  return strength;
}

/** What an event in each channel counts for, and what each brings of the expected sensitivity, as parts of 1. */
export interface Weighing {
  readonly weights: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Weights w = ln(1 + s/b)/(1 + σ_b²/b) at the signal strength that background data would just exclude: for known
 * backgrounds the likelihood ratio of that signal, and for many events s/(b + σ_b²), which is the best linear statistic.
 * Nothing observed enters the weights.
 * @param channels b and σ_b of each
 * @param signals events that a signal strength of 1 brings into each, ≥ 0 and not all 0
 * @param goal √q̃ of Asimov data at the expected limit, squared
 */
export function weigh(
  channels: readonly CountingBackground[],
  signals: readonly number[],
  goal: number,
): Weighing {
  const strength = referenceStrength(channels, signals, goal);
  const asimov = channels.map((channel, i) => asimovShare(channel, strength * signals[i]));
  const total = asimov.reduce((a, b) => a + b, 0);
  return {
    weights: channels.map(
      (channel, i) =>
        log1p((strength * signals[i]) / Math.max(channel.background, leastBackground)) / dilution(channel),
    ),
    shares: asimov.map((each) => each / total),
  };
}
