import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { logPoissonAtLeast, logPoissonAtMost } from './poisson.ts';
import { type ProfiledBackground, upperLimitStatistic } from './profiledBackground.ts';
import { logPoisson } from './stirling.ts';

/**
 * What is counted as equally extreme despite rounding: q̃ lower by this, or by this times q̃ when that is
 * above 1.
 */
const tieTolerance = 1e-9;

/** A channel observed twice: the count n, and the auxiliary count m (need not be whole) of mean τ B. */
export interface ObservedOutcome {
  readonly profile: ProfiledBackground;
  readonly count: number;
  readonly auxiliary: number;
  /** τ */
  readonly ratio: number;
}

/**
 * Outcomes (N, M) at least as unlike a signal as the observed one: for N = first, first + 1, … those with
 * M ≥ critical[N − first]. q̃ falls with N and rises with M, which leaves a staircase.
 */
export interface SignalPoorOutcomes {
  readonly first: number;
  readonly critical: readonly number[];
}

/** Poisson means of N and M. */
export type Means = readonly [count: number, auxiliary: number];

/** The value of a statistic from which on an outcome counts as at least as extreme as the observed one. */
export function tieGoal(statistic: number): number {
  return statistic - tieTolerance * Math.min(Math.max(1, statistic), Number.MAX_VALUE);
}

/**
 * Means with a signal, the background at its best fit to the observed outcome; signal 0 for background only.
 */
export function outcomeMeans({ profile, count, auxiliary, ratio }: ObservedOutcome, signal: number): Means {
  const fitted = profile.fit(count, auxiliary, signal).background;
  return [signal + fitted, ratio * fitted];
}

/** A Poisson count further than this from its mean is less likely than 10⁻¹⁸. */
const reach = (mean: number) => 9 * Math.sqrt(mean) + 40;

/**
 * Finds all outcomes with q̃_s(N, M) ≥ q̃_s(observed), ties included, that have any probability to speak of.
 * @param hint outcomes of a nearby signal, to start the search from
 */
export function signalPoorOutcomes(
  observed: ObservedOutcome,
  signal: number,
  hint?: SignalPoorOutcomes,
): SignalPoorOutcomes {
  const { profile } = observed;
  const both = outcomeMeans(observed, signal);
  const alone = outcomeMeans(observed, 0);
  const goal = tieGoal(upperLimitStatistic(profile, observed.count, observed.auxiliary, signal).value);
  const lowest = Math.min(observed.count, both[0], alone[0]);
  const first = Math.max(0, Math.floor(lowest - reach(lowest)));
  const aboveMeans = Math.max(both[0], alone[0]);
  const mostAuxiliary = Math.max(both[1], alone[1]);
  const largest = Math.ceil(mostAuxiliary + reach(mostAuxiliary));
  const critical: number[] = [];
  let smallest = 0;
  let likeliest = Number.NEGATIVE_INFINITY;
  for (let count = first; ; count++) {
    const isExtreme = (auxiliary: number) =>
      upperLimitStatistic(profile, count, auxiliary, signal).value >= goal;
    const guess = hint?.critical[count - hint.first] ?? smallest;
    smallest = smallestWhole(isExtreme, smallest, largest, guess);
    if (smallest > largest) break;
    critical.push(smallest);
    const logBoth = roughLogOutcome(count, smallest, both);
    const logAlone = roughLogOutcome(count, smallest, alone);
    likeliest = Math.max(likeliest, Math.min(logBoth, logAlone));
    if (count > aboveMeans && Math.max(logBoth, logAlone) < likeliest - 45) break;
  }
  return { first, critical };
}

/**
 * Smallest whole number from `low` to `high` with a property that, once there, stays; high + 1 when none has
 * it.
 */
function smallestWhole(holds: (x: number) => boolean, low: number, high: number, guess: number): number {
  let without = low - 1;
  let having = high + 1;
  let next = Math.min(Math.max(guess, low), high);
  let stride = 1;
  while (having - without > 1) {
    if (next <= without || next >= having) next = Math.floor(0.5 * (without + having));
    if (holds(next)) {
      having = next;
      next -= stride;
    } else {
      without = next;
      next += stride;
    }
    if (having <= high && without >= low) next = Math.floor(0.5 * (without + having));
    stride *= 2;
  }
  return having;
}

/** ln P(N = count, M ≥ smallest) */
function logOutcome(count: number, smallest: number, [countMean, auxiliaryMean]: Means): number {
  return logPoisson(count, countMean) + logPoissonAtLeast(smallest, auxiliaryMean);
}

/** The same to a few units, by the largest term of the tail. */
function roughLogOutcome(count: number, smallest: number, [countMean, auxiliaryMean]: Means): number {
  return (
    logPoisson(count, countMean) + logPoisson(Math.max(smallest, Math.floor(auxiliaryMean)), auxiliaryMean)
  );
}

/** Sums below this may have lost terms to underflow. */
const smallestSum = 1e-250;
/** More probabilities than this are not worth a table. */
const longestTable = 100_000;

/** P(N = k) for k = first..last by recurrence from the count nearest to the mean. */
function poissonTable(first: number, last: number, mean: number): Float64Array {
  const table = new Float64Array(last - first + 1);
  const start = Math.min(last, Math.max(first, Math.floor(mean)));
  table[start - first] = exp(logPoisson(start, mean));
  for (let k = start + 1; k <= last; k++) table[k - first] = (table[k - 1 - first] * mean) / k;
  for (let k = start; k > first; k--) table[k - 1 - first] = (table[k - first] * k) / mean;
  return table;
}

/** Probability of the given outcomes by tables; 0 or little more where tables underflow. */
function tabulatedSum(first: number, critical: readonly number[], [countMean, auxiliaryMean]: Means): number {
  const finite = critical.filter((smallest) => smallest !== Number.POSITIVE_INFINITY);
  const low = finite[0];
  const high = finite[finite.length - 1];
  if (!(high - low < longestTable)) return 0;
  const counts = poissonTable(first, first + finite.length - 1, countMean);
  const tails = poissonTable(low, high, auxiliaryMean);
  tails[high - low] = exp(logPoissonAtLeast(high, auxiliaryMean));
  for (let m = high - 1; m >= low; m--) tails[m - low] += tails[m + 1 - low];
  let sum = 0;
  for (let index = finite.length - 1; index >= 0; index--) sum += counts[index] * tails[finite[index] - low];
  return sum;
}

/** ln of the probability of the given outcomes at a signal; 0 for CLb, the tested signal for CLs+b. */
export function logProbability(
  observed: ObservedOutcome,
  signal: number,
  { first, critical }: SignalPoorOutcomes,
): number {
  const means = outcomeMeans(observed, signal);
  const sum = means[0] > 0 && means[1] > 0 ? tabulatedSum(first, critical, means) : 0;
  if (sum > smallestSum) return log(sum);
  const logs = critical.map((smallest, index) =>
    smallest === Number.POSITIVE_INFINITY
      ? Number.NEGATIVE_INFINITY
      : logOutcome(first + index, smallest, means),
  );
  const largest = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return largest + log(logs.reduce((total, each) => total + exp(each - largest), 0));
}

/**
 * q₀, twice the loss in ln L when the signal is left out, and 0 for a deficit (Cowan et al., arXiv:1007.1727, eq
 * 12); it rises with N and falls with M.
 */
export function discoveryStatistic(profile: ProfiledBackground, count: number, auxiliary: number): number {
  return count > profile.backgroundFrom(auxiliary) ? 2 * profile.fit(count, auxiliary, 0).deviance : 0;
}

/** ln p₀: probability without signal of all outcomes with q₀(N, M) ≥ q₀(observed), ties included. */
export function logSignalRich(observed: ObservedOutcome): number {
  const { profile } = observed;
  const [countMean, auxiliaryMean] = outcomeMeans(observed, 0);
  const discovery = (count: number, auxiliary: number) => discoveryStatistic(profile, count, auxiliary);
  const statistic = discovery(observed.count, observed.auxiliary);
  if (statistic === 0) return 0;
  const goal = tieGoal(statistic);
  const largest = Math.ceil(auxiliaryMean + reach(auxiliaryMean));
  const logs: number[] = [];
  let likeliest = Number.NEGATIVE_INFINITY;
  let smallest = 0;
  for (let count = Math.max(0, Math.floor(countMean - reach(countMean))); ; count++) {
    // The first auxiliary count that is not extreme any more.
    smallest = smallestWhole((auxiliary) => discovery(count, auxiliary) < goal, smallest, largest, smallest);
    if (smallest === 0) continue;
    const each = logPoisson(count, countMean) + logPoissonAtMost(smallest - 1, auxiliaryMean);
    logs.push(each);
    likeliest = Math.max(likeliest, each);
    if (count > observed.count && each < likeliest - 40) break;
  }
  return likeliest + log(logs.reduce((sum, each) => sum + exp(each - likeliest), 0));
}

/** Outcomes that belong to either of two staircases, for `Math.min`, or to both of them, for `Math.max`. */
export function mergeOutcomes(
  one: SignalPoorOutcomes,
  other: SignalPoorOutcomes,
  merge: (a: number, b: number) => number,
): SignalPoorOutcomes {
  const first = Math.min(one.first, other.first);
  const end = Math.max(one.first + one.critical.length, other.first + other.critical.length);
  const critical = Array.from({ length: end - first }, (_, index) =>
    merge(criticalAt(one, first + index), criticalAt(other, first + index)),
  );
  return { first, critical };
}

function criticalAt({ first, critical }: SignalPoorOutcomes, count: number): number {
  return count < first ? critical[0] : (critical[count - first] ?? Number.POSITIVE_INFINITY);
}

/** Whether two staircases are the same wherever both are known. */
export function sameOutcomes(one: SignalPoorOutcomes, other: SignalPoorOutcomes): boolean {
  const from = Math.max(one.first, other.first);
  const to = Math.min(one.first + one.critical.length, other.first + other.critical.length);
  for (let count = from; count < to; count++) {
    if (criticalAt(one, count) !== criticalAt(other, count)) return false;
  }
  return true;
}
