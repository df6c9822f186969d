import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { Fault } from './fault.ts';
import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import {
  type ChannelCounts,
  channelCounts,
  type CombinedChannel,
  largestCombinedCount,
  weigh,
  type Weighing,
} from './combinedChannels.ts';
import type { ConfidenceLevels, ExpectedSignals } from './countingWindow.ts';
import type { CountStatisticId } from './methods.ts';
import { normalCumulative } from './normal.ts';
import { limitTarget } from './signalRoot.ts';
import { probabilityAtMost, quantile, tie, type WeightedCounts, weightedCounts } from './weightedCounts.ts';

export type { CombinedChannel } from './combinedChannels.ts';

/** Limits on a signal strength that several channels share. */
export interface CombinedLimit {
  /** NaN where nothing is observed, or no limit could be found. */
  readonly observed: number;
  readonly expected: ExpectedSignals;
  /** At a signal strength of 1; NaN where nothing is observed. */
  readonly atOne: ConfidenceLevels;
}

/** The windows of all channels that lie around a mass, and how near they are: the parts of all sets add up to 1. */
export interface WindowSet {
  readonly part: number;
  readonly windows: readonly ChannelCounts[];
}

/** A set of windows with its statistic. */
interface Weighted {
  readonly part: number;
  readonly sum: WeightedCounts;
}

/** Several sets of windows under one signal. */
export type Combination = readonly Weighted[];

/** Which outcome a level is asked for: what was observed, or the quantile at so many standard deviations. */
export type Outcome = 'observed' | -2 | -1 | 0 | 1 | 2;

/**
 * What an event in each channel of each set counts for under a signal.
 * @param sets windows around a mass
 * @param signals events that a signal strength of 1 brings into each channel, ≥ 0 and not all 0
 * @param goal from `combinationGoal`
 */
export function weighSets(sets: readonly WindowSet[], signals: readonly number[], goal: number): Weighing[] {
  return sets.map(({ windows }) => weigh(windows, signals, goal));
}

/**
 * What each channel brings of the expected sensitivity, as parts of 1.
 * @param sets windows around a mass
 * @param weighings from `weighSets`
 */
export function sensitivityShares(sets: readonly WindowSet[], weighings: readonly Weighing[]): number[] {
  const [{ shares }] = weighings;
  return shares.map((_, i) => sets.reduce((sum, { part }, k) => sum + part * weighings[k].shares[i], 0));
}

/**
 * Gives the channels of each set their weights.
 * @param sets windows around a mass
 * @param signals events that a signal strength of 1 brings into each channel
 * @param weighings from `weighSets`
 */
export function combine(
  sets: readonly WindowSet[],
  signals: readonly number[],
  weighings: readonly Weighing[],
): Combination {
  return sets.map(({ part, windows }, k) => ({
    part,
    sum: weightedCounts(windows, signals, weighings[k].weights),
  }));
}

/** The value of the statistic of each set for an outcome. */
function valuesOf(combination: Combination, outcome: Outcome): number[] {
  return combination.map(({ sum }) =>
    outcome === 'observed' ? sum.observed : quantile(sum, normalCumulative(outcome)),
  );
}

/** ln P(Q ≤ q) at a signal strength: between sets of windows on straight lines. */
function logAtMost(combination: Combination, values: readonly number[], strength: number): number {
  let total = 0;
  combination.forEach(({ part, sum }, i) => {
    total += part * (log(probabilityAtMost(sum, values[i], strength)) + sum.logScale);
  });
  return total;
}

/**
 * ln CLs of an outcome at a signal strength of 1.
 * @returns NaN where the outcome is the observed one and one of the channels was not looked at
 */
export function logClsAtOne(combination: Combination, outcome: Outcome): number {
  const values = valuesOf(combination, outcome);
  if (values.some(Number.isNaN)) return Number.NaN;
  return logAtMost(combination, values, 1) - logAtMost(combination, values, 0);
}

/** Signal strength at which CLs = P(Q ≤ q | s + b)/P(Q ≤ q | b) falls to its target: false position in ln CLs. */
function strengthAt(combination: Combination, values: readonly number[], logTarget: number): number {
  const atZero = logAtMost(combination, values, 0);
  const excess = (strength: number) => logAtMost(combination, values, strength) - atZero - logTarget;
  let low = 0;
  let atLow = -logTarget;
  let high = -logTarget / combination[0].sum.channels.reduce((sum, { signal }) => sum + signal, 0);
  let atHigh = excess(high);
  for (let doubling = 0; atHigh > tie && doubling < 60; doubling++) {
    low = high;
    atLow = atHigh;
    high *= 2;
    atHigh = excess(high);
  }
  if (!(atHigh <= tie)) return Number.NaN;
  for (let step = 0; step < 100; step++) {
    const falsePosition = high - (atHigh * (high - low)) / (atHigh - atLow);
    const next = Number.isFinite(falsePosition) ? falsePosition : 0.5 * (low + high);
    const value = excess(next);
    if (Math.abs(value) < 1e-11 || Math.abs(high - low) < 1e-12 * high) return next;
    // Illinois: the end that stays is given less weight, so that both ends move.
    if (value > 0 === atHigh > 0) atLow *= 0.5;
    else {
      low = high;
      atLow = atHigh;
    }
    high = next;
    atHigh = value;
  }
  return Number.NaN;
}

/**
 * Upper limit on a signal strength μ common to independent counting channels, signal μ·s_i in channel i, as CLs of the
 * statistic Q = Σ w_i n_i, the weighted sum of the counts (A. L. Read, J. Phys. G 28 (2002) 2693; T. Junk, NIM A 434
 * (1999) 435, for the ratio of likelihoods): CLs(μ) = P(Q ≤ Q_obs | μs + b)/P(Q ≤ Q_obs | b), summed over all outcomes of
 * all channels, the probabilities of each averaged over the prior of its background as the method says. The product of
 * the likelihoods makes the logarithm of their ratio such a sum; its weights are those of `weigh` and fixed,
 * so that CLs falls smoothly with μ. For one channel this is the method itself. The backgrounds are independent. A
 * channel that adds little still breaks ties between equal counts of the others.
 *
 * Between the windows of neighbouring hypotheses ln CLs+b and ln CLb run on straight lines in mass.
 * Expected limits are those of the outcomes q with P(Q ≤ q) ≥ Φ(k), k = −2, −1, 0, 1, 2, as for one channel.
 * @param combination from `combine`
 * @param confidenceLevel CL, a fraction
 */
export function limitOfCombination(combination: Combination, confidenceLevel: number): CombinedLimit {
  const { logTarget } = limitTarget(confidenceLevel);
  const known = new Map<string, number>();
  const limitOf = (outcome: Outcome): number => {
    const values = valuesOf(combination, outcome);
    if (values.some(Number.isNaN)) return Number.NaN;
    const key = values.join(' ');
    const limit = known.get(key) ?? strengthAt(combination, values, logTarget);
    known.set(key, limit);
    return limit;
  };
  const values = valuesOf(combination, 'observed');
  const nothing = values.some(Number.isNaN);
  const logClsb = nothing ? Number.NaN : logAtMost(combination, values, 1);
  const logClb = nothing ? Number.NaN : logAtMost(combination, values, 0);
  return {
    observed: limitOf('observed'),
    expected: [limitOf(-2), limitOf(-1), limitOf(0), limitOf(1), limitOf(2)],
    atOne: { cls: exp(logClsb - logClb), clsb: exp(logClsb), clb: exp(logClb) },
  };
}

/**
 * The same for channels that are each one window.
 * @param channels at least one; an observed count of NaN means "not looked at"
 * @throws InvalidInput when there is none, or one of them or the options are outside what is allowed
 */
export function combinedLimit(
  channels: readonly CombinedChannel[],
  { confidenceLevel, method }: { readonly confidenceLevel: number; readonly method: CountStatisticId },
): CombinedLimit {
  refuse(checkLimitOptions({ confidenceLevel, method }) ?? checkChannels(channels));
  const windows = channels.map((channel) => channelCounts(channel, method));
  const signals = channels.map(({ signal }) => signal);
  const sets = [{ part: 1, windows }];
  const weighings = weighSets(sets, signals, combinationGoal(confidenceLevel));
  const combination = combine(sets, signals, weighings);
  return limitOfCombination(combination, confidenceLevel);
}

/** q̃ of Asimov data at the expected limit, where the weights of a combination are taken. */
export function combinationGoal(confidenceLevel: number): number {
  return limitTarget(confidenceLevel).asimovRoots[2] ** 2;
}

function checkChannels(channels: readonly CombinedChannel[]): Fault | null {
  if (channels.length === 0) return { code: 'no-channel' };
  for (const channel of channels) {
    const { signal, background, observedCount } = channel;
    if (!(signal > 0 && Number.isFinite(signal))) return { code: 'channel-signal', signal };
    const fault = checkChannel(Number.isNaN(observedCount) ? { ...channel, observedCount: 0 } : channel);
    if (fault !== null) return fault;
    const events = Math.max(background, observedCount || 0);
    const largest = largestCombinedCount / 2;
    if (events > largest) return { code: 'channel-too-large', events, largest };
  }
  return null;
}
