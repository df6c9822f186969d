import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import {
  type CombinedChannel,
  largestCombinedCount,
  type WeightedChannel,
  weightedChannels,
  withSignal,
} from './combinedChannels.ts';
import type { ConfidenceLevels, ExpectedSignals } from './countingWindow.ts';
import type { CountStatisticId } from './methods.ts';
import { normalCumulative } from './normal.ts';
import { limitTarget } from './signalRoot.ts';

export type { CombinedChannel } from './combinedChannels.ts';

/** Limits on a signal strength that several channels share. */
export interface CombinedLimit {
  /** NaN where nothing is observed, or no limit could be found. */
  readonly observed: number;
  readonly expected: ExpectedSignals;
  /** At a signal strength of 1; NaN where nothing is observed. */
  readonly atOne: ConfidenceLevels;
}

/** Outcomes whose statistics differ by less are equally signal-like. */
const tie = 1e-9;
/** Outcomes rarer than this at either end are left out where quantiles are looked for. */
const rare = 1e-9;

/** Largest count of a channel with a statistic of at most `room`. */
const countWithin = (room: number, weight: number): number =>
  Math.min(largestCombinedCount, Math.floor(room / weight + tie));

/** P(Q ≤ q) at a signal strength, in the scale of the background distributions. */
function tail(channels: readonly WeightedChannel[], q: number, strength: number): number {
  const last = channels.length - 1;
  const tables = channels.map(({ channel, weight, counts }, k) => {
    const table = withSignal(counts, strength * channel.signal, countWithin(q, weight));
    if (k === last) for (let n = 1; n < table.length; n++) table[n] += table[n - 1];
    return table;
  });
  const sum = (k: number, room: number): number => {
    const { weight } = channels[k];
    const most = countWithin(room, weight);
    if (k === last) return tables[k][most];
    let total = 0;
    for (let n = 0; n <= most; n++) total += tables[k][n] * sum(k + 1, Math.max(0, room - n * weight));
    return total;
  };
  return sum(0, q);
}

/** Signal strength at which CLs = P(Q ≤ q | s + b)/P(Q ≤ q | b) falls to its target: false position in ln CLs. */
function strengthAt(channels: readonly WeightedChannel[], q: number, logTarget: number): number {
  const atZero = tail(channels, q, 0);
  const excess = (strength: number) => Math.log(tail(channels, q, strength) / atZero) - logTarget;
  let low = 0;
  let atLow = -logTarget;
  let high = -logTarget / channels.reduce((sum, { channel }) => sum + channel.signal, 0);
  let atHigh = excess(high);
  for (let doubling = 0; atHigh > tie && doubling < 60; doubling++) {
    low = high;
    atLow = atHigh;
    high *= 2;
    atHigh = excess(high);
  }
  if (!(atHigh <= tie)) return Number.NaN;
  for (let step = 0; step < 100; step++) {
    const next = high - (atHigh * (high - low)) / (atHigh - atLow);
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

interface Outcomes {
  readonly q: Float64Array;
  readonly probability: Float64Array;
}

/** Background-only distribution of the statistic, channel after channel. */
function outcomesOf(channels: readonly WeightedChannel[]): Outcomes {
  return channels.reduce<Outcomes>(
    (before, { weight, counts }) => {
      const scale = Math.exp(counts.logScale);
      const likely: number[] = [];
      counts.cumulative.subarray(0, counts.last + 1).forEach((cumulative, n) => {
        const below = scale * (cumulative - counts.probability[n]);
        if (scale * cumulative > rare && below < 1 - rare) likely.push(n);
      });
      const size = before.q.length * likely.length;
      const q = new Float64Array(size);
      const probability = new Float64Array(size);
      before.q.forEach((start, i) =>
        likely.forEach((n, j) => {
          q[i * likely.length + j] = start + n * weight;
          probability[i * likely.length + j] = before.probability[i] * scale * counts.probability[n];
        }),
      );
      return { q, probability };
    },
    { q: Float64Array.of(0), probability: Float64Array.of(1) },
  );
}

/** The smallest statistics q with P(Q ≤ q) ≥ Φ(−2), Φ(−1), 1/2, Φ(1), Φ(2) for background only. */
function quantiles(channels: readonly WeightedChannel[]): number[] {
  const { q, probability } = outcomesOf(channels);
  const order = Uint32Array.from(q.keys()).sort((a, b) => q[a] - q[b]);
  const found: number[] = [];
  let sum = 0;
  let at = 0;
  for (const deviations of [-2, -1, 0, 1, 2]) {
    const wanted = normalCumulative(deviations);
    while (sum < wanted && at < order.length) sum += probability[order[at++]];
    found.push(q[order[Math.max(0, at - 1)]]);
  }
  return found;
}

/**
 * Upper limit on a signal strength μ common to independent counting channels, signal μ·s_i in channel i, as CLs of the
 * statistic Q = Σ w_i n_i, the weighted sum of the counts (A. L. Read, J. Phys. G 28 (2002) 2693; T. Junk, NIM A 434
 * (1999) 435, for the ratio of likelihoods): CLs(μ) = P(Q ≤ Q_obs | μs + b)/P(Q ≤ Q_obs | b), summed over all outcomes of
 * all channels, the probabilities of each averaged over the prior of its background as the method says. The product of
 * the likelihoods makes the logarithm of their ratio such a sum; its weights are those of `weightedChannels` and fixed,
 * so that CLs falls smoothly with μ. For one channel this is the method itself. The backgrounds are independent. A
 * channel that adds little still breaks ties between equal counts of the others.
 *
 * Expected limits are those of the outcomes q with P(Q ≤ q) ≥ Φ(k), k = −2, −1, 0, 1, 2, as for one channel.
 * @param channels at least one; an observed count of NaN means "not looked at"
 * @throws InvalidInput when there is none, or one of them or the options are outside what is allowed
 */
export function combinedLimit(
  channels: readonly CombinedChannel[],
  { confidenceLevel, method }: { readonly confidenceLevel: number; readonly method: CountStatisticId },
): CombinedLimit {
  refuse(checkLimitOptions({ confidenceLevel, method }) ?? checkChannels(channels));
  const target = limitTarget(confidenceLevel);
  const weighted = weightedChannels(channels, method, target.asimovRoots[2] ** 2);
  const limits = new Map<number, number>();
  const limitOf = (q: number): number => {
    const known = limits.get(q) ?? strengthAt(weighted, q, target.logTarget);
    limits.set(q, known);
    return known;
  };
  const [m2, m1, median, p1, p2] = quantiles(weighted).map(limitOf);
  const q = weighted.reduce((sum, { channel, weight }) => sum + weight * channel.observedCount, 0);
  const scale = Math.exp(weighted.reduce((sum, { counts }) => sum + counts.logScale, 0));
  const nothing = Number.isNaN(q);
  const clb = nothing ? Number.NaN : tail(weighted, q, 0);
  const clsb = nothing ? Number.NaN : tail(weighted, q, 1);
  return {
    observed: nothing ? Number.NaN : limitOf(q),
    expected: [m2, m1, median, p1, p2],
    atOne: { cls: clsb / clb, clsb: scale * clsb, clb: scale * clb },
  };
}

function checkChannels(channels: readonly CombinedChannel[]): string | null {
  if (channels.length === 0) return 'A combination needs at least one channel.';
  for (const channel of channels) {
    const { signal, background, observedCount } = channel;
    if (!(signal > 0 && Number.isFinite(signal)))
      return `The signal of a channel is ${signal}; it must be a positive number of events.`;
    const fault = checkChannel(Number.isNaN(observedCount) ? { ...channel, observedCount: 0 } : channel);
    if (fault !== null) return fault;
    if (background > largestCombinedCount / 2 || observedCount > largestCombinedCount / 2)
      return `A channel has ${Math.max(background, observedCount || 0)} events; combinations are made up to ${largestCombinedCount / 2}.`;
  }
  return null;
}
