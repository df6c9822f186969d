import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { LimitStatistic } from './methods.ts';
import {
  discoveryStatistic,
  type Means,
  type ObservedOutcome,
  outcomeMeans,
  type SignalPoorOutcomes,
  tieGoal,
} from './outcomeSum.ts';
import { type PoissonSampler, poissonSampler } from './poissonSampler.ts';
import { fillRandom, randomState } from './random.ts';
import type { ToyOptions } from './toyOptions.ts';

/**
 * Toy outcomes (N, M) of a counting channel, equal ones together. A third of them is drawn with background only, a
 * third with a signal and a third around the observed outcome; each is weighted by its probability under the
 * hypothesis asked about over that of being drawn, so that one set of toys speaks for every signal and reaches
 * outcomes that background alone would hardly ever give (importance sampling from a mixture: A. Owen & Y. Zhou, J.
 * Am. Stat. Assoc. 95 (2000) 135). Weights for the hypotheses that were drawn from are at most 3.
 */
export interface ToyOutcomes {
  readonly observed: ObservedOutcome;
  /** Number of all toys. */
  readonly toys: number;
  /** N, M, how many toys had them, and the logarithm of the probability to be drawn without its factorials. */
  readonly count: Float64Array;
  readonly auxiliary: Float64Array;
  readonly number: Float64Array;
  readonly logDrawn: Float64Array;
}

const blockLength = 2048;
/** Largest table of (N, M) in which equal outcomes are put together. */
const largestTable = 1 << 16;

/**
 * Draws the toys of a channel.
 * @param signal signal in events that the toys with a signal have
 */
export function drawOutcomes(
  observed: ObservedOutcome,
  signal: number,
  { seed, toys }: ToyOptions,
): ToyOutcomes {
  const components: Means[] = [
    outcomeMeans(observed, 0),
    outcomeMeans(observed, signal),
    [observed.count, observed.auxiliary],
  ];
  const samplers = components.map((means) => means.map(poissonSampler));
  const tally = outcomeTally(samplers, toys);
  const words = new Uint32Array(blockLength);
  const counts = new Float64Array(blockLength);
  const auxiliaries = new Float64Array(blockLength);
  const drawn = samplers.reduce((sum, [countSampler, auxiliarySampler], stream) => {
    const state = randomState(seed, stream);
    const share = Math.ceil(toys / samplers.length);
    for (let done = 0; done < share; done += blockLength) {
      fillRandom(state, words);
      countSampler.draw(words, counts);
      fillRandom(state, words);
      auxiliarySampler.draw(words, auxiliaries);
      tally.add(counts, auxiliaries, Math.min(blockLength, share - done));
    }
    return sum + share;
  }, 0);
  const { count, auxiliary, number } = tally.cells();
  const logDrawn = new Float64Array(count.length);
  for (let i = 0; i < count.length; i++) {
    const logs = components.map((means) => logWeight(count[i], auxiliary[i], means));
    const largest = Math.max(...logs);
    const sum = logs.reduce((total, each) => total + exp(each - largest), 0);
    logDrawn[i] = largest + log(sum / logs.length);
  }
  return { observed, toys: drawn, count, auxiliary, number, logDrawn };
}

/** ln of P(N) P(M), times N! M!. */
function logWeight(count: number, auxiliary: number, [countMean, auxiliaryMean]: Means): number {
  const logPower = (mean: number, exponent: number) => (exponent === 0 ? 0 : exponent * log(mean));
  return logPower(countMean, count) - countMean + logPower(auxiliaryMean, auxiliary) - auxiliaryMean;
}

/** Counts toys by outcome in a table where that is small, and keeps them one by one otherwise. */
function outcomeTally(samplers: readonly PoissonSampler[][], toys: number) {
  const range = (which: number) => {
    const first = Math.min(...samplers.map((pair) => pair[which].first));
    return { first, length: Math.max(...samplers.map((pair) => pair[which].last)) - first + 1 };
  };
  const rows = range(0);
  const columns = range(1);
  if (rows.length * columns.length > largestTable) return listedTally(toys);
  const table = new Uint32Array(rows.length * columns.length);
  const width = columns.length;
  const offset = rows.first * width + columns.first;
  const add = (counts: Float64Array, auxiliaries: Float64Array, length: number) => {
    for (let i = 0; i < length; i++) table[counts[i] * width + auxiliaries[i] - offset]++;
  };
  const cells = () => {
    const filled: number[] = [];
    for (let cell = 0; cell < table.length; cell++) if (table[cell] > 0) filled.push(cell);
    return {
      count: Float64Array.from(filled, (cell) => rows.first + Math.floor(cell / width)),
      auxiliary: Float64Array.from(filled, (cell) => columns.first + (cell % width)),
      number: Float64Array.from(filled, (cell) => table[cell]),
    };
  };
  return { add, cells };
}

function listedTally(toys: number) {
  const count = new Float64Array(toys + 3);
  const auxiliary = new Float64Array(toys + 3);
  let size = 0;
  return {
    add: (counts: Float64Array, auxiliaries: Float64Array, length: number) => {
      count.set(counts.subarray(0, length), size);
      auxiliary.set(auxiliaries.subarray(0, length), size);
      size += length;
    },
    cells: () => ({
      count: count.subarray(0, size),
      auxiliary: auxiliary.subarray(0, size),
      number: new Float64Array(size).fill(1),
    }),
  };
}

/** Weight of an outcome in place of the one it was drawn with, as a function of the cell. */
function weightsAt({ observed, count, auxiliary, logDrawn }: ToyOutcomes, signal: number) {
  const means = outcomeMeans(observed, signal);
  const logCountMean = log(means[0]);
  const logAuxiliaryMean = log(means[1]);
  const constant = means[0] + means[1];
  return (cell: number): number => {
    const n = count[cell];
    const m = auxiliary[cell];
    const log = (n === 0 ? 0 : n * logCountMean) + (m === 0 ? 0 : m * logAuxiliaryMean);
    return exp(log - constant - logDrawn[cell]);
  };
}

function isCounted({ first, critical }: SignalPoorOutcomes, count: number, auxiliary: number): boolean {
  if (count < first) return true;
  return count - first < critical.length && auxiliary >= critical[count - first];
}

/** What each cell adds to the probability at a signal. */
function cellProbabilities(toys: ToyOutcomes, signal: number): Float64Array {
  const weight = weightsAt(toys, signal);
  return toys.number.map((number, cell) => (number * weight(cell)) / toys.toys);
}

/** Signals whose probabilities are kept: that of no signal and a few between which a limit is searched. */
const keptSignals = 4;

/**
 * ln of the probability of given outcomes at a signal, estimated from the toys, as a function that remembers the
 * probabilities of the last signals it was asked for.
 */
export function toyProbability(toys: ToyOutcomes): (signal: number, outcomes: SignalPoorOutcomes) => number {
  const kept = new Map<number, Float64Array>();
  const { count, auxiliary } = toys;
  return (signal, outcomes) => {
    const cells = kept.get(signal) ?? cellProbabilities(toys, signal);
    kept.delete(signal);
    kept.set(signal, cells);
    if (kept.size > keptSignals) {
      const [oldest] = kept.keys();
      kept.delete(oldest);
    }
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      if (isCounted(outcomes, count[cell], auxiliary[cell])) sum += cells[cell];
    }
    return log(sum);
  };
}

/** ln of the probability of the given outcomes at a signal, estimated from the toys. */
export function logProbabilityOfToys(
  toys: ToyOutcomes,
  signal: number,
  outcomes: SignalPoorOutcomes,
): number {
  return toyProbability(toys)(signal, outcomes);
}

/**
 * Standard deviation of ln CLs from the finite number of toys, by propagation of the spread of the weights in
 * CLs+b and CLb, which are correlated; or of ln CLs+b alone.
 */
export function logLevelError(
  toys: ToyOutcomes,
  signal: number,
  outcomes: SignalPoorOutcomes,
  statistic: LimitStatistic,
): number {
  const { count, auxiliary, number } = toys;
  const both = weightsAt(toys, signal);
  const alone = weightsAt(toys, 0);
  const meanBoth = exp(logProbabilityOfToys(toys, signal, outcomes));
  const meanAlone = exp(logProbabilityOfToys(toys, 0, outcomes));
  let squares = 0;
  for (let cell = 0; cell < count.length; cell++) {
    if (!isCounted(outcomes, count[cell], auxiliary[cell])) continue;
    const divisor = statistic === 'cls' ? alone(cell) / meanAlone : 0;
    squares += number[cell] * (both(cell) / meanBoth - divisor) ** 2;
  }
  // Both are averages over all toys, the counted ones or not: their mean is 0 for CLs and 1 for CLs+b.
  const mean = statistic === 'cls' ? 0 : 1;
  return Math.sqrt(Math.max(0, squares / toys.toys - mean) / toys.toys);
}

/** ln p₀: probability without signal of q₀ ≥ q₀(observed), ties included, estimated from the toys. */
export function logSignalRichOfToys(toys: ToyOutcomes): number {
  const { observed, count, auxiliary, number } = toys;
  const { profile } = observed;
  const statistic = discoveryStatistic(profile, observed.count, observed.auxiliary);
  if (statistic === 0) return 0;
  const goal = tieGoal(statistic);
  const weight = weightsAt(toys, 0);
  let sum = 0;
  for (let cell = 0; cell < count.length; cell++) {
    if (discoveryStatistic(profile, count[cell], auxiliary[cell]) >= goal) sum += number[cell] * weight(cell);
  }
  return Math.min(0, log(sum / toys.toys));
}
