import { exp } from '../mathematics/exponential.ts';
import { type ChannelCounts, largestCombinedCount } from './combinedChannels.ts';
import type { CountDistribution } from './countDistribution.ts';
import { logPoisson } from './stirling.ts';

/** One count in a weighted sum. */
interface WeightedCount extends ChannelCounts {
  /** Signal events at a signal strength of 1. */
  readonly signal: number;
  readonly weight: number;
}

/** The statistic Q = Σ w n over channels, those with the largest background last. */
export interface WeightedCounts {
  readonly channels: readonly WeightedCount[];
  /** What was observed of it; NaN where one of the channels was not looked at. */
  readonly observed: number;
  /** ln of the factor between the probabilities of `probabilityAtMost` and true ones. */
  readonly logScale: number;
}

/** Outcomes whose statistics differ by less are equally signal-like. */
export const tie = 1e-9;

/**
 * Sets up the weighted sum of several counts. Their order does not matter.
 * @param channels distributions of the counts
 * @param signals events at a signal strength of 1, one per channel
 * @param weights one per channel, > 0
 */
export function weightedCounts(
  channels: readonly ChannelCounts[],
  signals: readonly number[],
  weights: readonly number[],
): WeightedCounts {
  // Largest background last, so that its many counts are read from a table and need no loop.
  const ordered = channels
    .map((channel, i): WeightedCount => ({ ...channel, signal: signals[i], weight: weights[i] }))
    .sort(
      (a, b) =>
        a.background - b.background ||
        a.signal - b.signal ||
        a.backgroundUncertainty - b.backgroundUncertainty ||
        a.observedCount - b.observedCount,
    );
  return {
    channels: ordered,
    observed: ordered.reduce((sum, { weight, observedCount }) => sum + weight * observedCount, 0),
    logScale: ordered.reduce((sum, { counts }) => sum + counts.logScale, 0),
  };
}

/** Largest count of a channel with a statistic of at most `room`. */
const countWithin = (room: number, weight: number): number =>
  Math.min(largestCombinedCount, Math.floor(room / weight + tie));

/** Poisson probabilities of a number of signal events, from `first` on to where nothing is left. */
interface SignalCounts {
  readonly first: number;
  readonly probability: Float64Array;
}

function signalCounts(events: number): SignalCounts {
  if (events === 0) return { first: 0, probability: Float64Array.of(1) };
  const reach = 9 * Math.sqrt(events) + 20;
  const first = Math.max(0, Math.floor(events - reach));
  // No count beyond the largest one enters a sum, however many events are expected.
  const last = Math.min(Math.ceil(events + reach), largestCombinedCount);
  if (last < first) return { first, probability: new Float64Array(0) };
  const probability = new Float64Array(last - first + 1);
  probability[0] = exp(logPoisson(first, events));
  for (let k = 1; k < probability.length; k++) probability[k] = (probability[k - 1] * events) / (first + k);
  return { first, probability };
}

/** P(N ≤ n) of background and signal together. */
function atMost(
  { cumulative, last }: CountDistribution,
  { first, probability }: SignalCounts,
  n: number,
): number {
  const terms = Math.min(probability.length, n - first + 1);
  let sum = 0;
  for (let k = 0; k < terms; k++) sum += probability[k] * cumulative[Math.min(last, n - first - k)];
  return sum;
}

/** P(N = n) for n = 0..most of background and signal together. */
function probabilities(
  { probability, last }: CountDistribution,
  signal: SignalCounts,
  most: number,
): Float64Array {
  const result = new Float64Array(most + 1);
  signal.probability.forEach((term, i) => {
    const k = signal.first + i;
    for (let n = k; n <= Math.min(most, k + last); n++) result[n] += term * probability[n - k];
  });
  return result;
}

/**
 * P(Q ≤ q) at a signal strength, in the scale of the background distributions, summed over all outcomes.
 * @param q value of the statistic, ≥ 0
 * @param strength signal strength, ≥ 0
 */
export function probabilityAtMost({ channels }: WeightedCounts, q: number, strength: number): number {
  const last = channels.length - 1;
  const inner = channels[last];
  const innerSignal = signalCounts(strength * inner.signal);
  const tables = channels
    .slice(0, last)
    .map(({ counts, signal, weight }) =>
      probabilities(counts, signalCounts(strength * signal), countWithin(q, weight)),
    );
  const sum = (k: number, room: number): number => {
    if (k === last) return atMost(inner.counts, innerSignal, countWithin(room, inner.weight));
    const table = tables[k];
    const { weight } = channels[k];
    const most = countWithin(room, weight);
    let total = 0;
    for (let n = 0; n <= most; n++) {
      if (table[n] > 0) total += table[n] * sum(k + 1, Math.max(0, room - n * weight));
    }
    return total;
  };
  return sum(0, q);
}

/** Halvings after which so few outcomes are left that they are listed. */
const halvings = 14;

/**
 * The smallest value q that Q can take with P(Q ≤ q) ≥ p for background only.
 * @param probability p, 0 < p < 1
 */
export function quantile(sum: WeightedCounts, probability: number): number {
  const wanted = probability * exp(-sum.logScale);
  let high = sum.channels.reduce((total, { weight, counts }) => total + weight * counts.last, 0);
  let low = -tie;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = 0.5 * (low + high);
    if (probabilityAtMost(sum, Math.max(0, middle), 0) >= wanted) high = middle;
    else low = middle;
  }
  const values = valuesBetween(sum, low, high);
  // Ascending, the last of them reaches the probability: the ones before are tried by halving too.
  let [below, reached] = [-1, values.length - 1];
  while (reached - below > 1) {
    const middle = (below + reached) >> 1;
    if (probabilityAtMost(sum, values[middle], 0) >= wanted) reached = middle;
    else below = middle;
  }
  return values[reached] ?? high;
}

/** Values that Q can take above `low` and up to `high`, ascending. */
function valuesBetween({ channels }: WeightedCounts, low: number, high: number): number[] {
  const found: number[] = [];
  const last = channels.length - 1;
  const walk = (k: number, start: number): void => {
    const { weight, counts } = channels[k];
    const from = k === last ? Math.max(0, Math.floor((low - start) / weight) + 1) : 0;
    for (let n = from; n <= counts.last && start + n * weight <= high; n++) {
      if (k === last) found.push(start + n * weight);
      else walk(k + 1, start + n * weight);
    }
  };
  walk(0, 0);
  return found.sort((a, b) => a - b);
}
