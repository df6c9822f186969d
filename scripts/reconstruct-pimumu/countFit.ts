import { intervalIndex } from '../../src/mathematics/intervalIndex.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { seededUniform } from '../reconstruct-pinunu/random.ts';
import type { LimitTable } from './limitTable.ts';
import { published } from './published.ts';
import type { PublishedLimit } from './publishedLimit.ts';

/** What the annealing of the counts needs. */
export interface CountProblem {
  readonly table: LimitTable;
  readonly limit: PublishedLimit;
  readonly massMeV: Float64Array;
  /** ln of B per signal event at each hypothesis. */
  readonly logSensitivity: Float64Array;
  /** First bin of the window of hypothesis k; the window has two bins. */
  readonly firstBin: Int32Array;
  /** Smooth expectation of each bin. */
  readonly expected: Float64Array;
  /** Hypothesis that has the published largest significance, or −1 while it is not chosen. */
  readonly mostSignificant: number;
}

/** Below this |ln ratio| the cost of a point is quadratic, beyond it logarithmic: for points between those read off, and for those. */
const quadraticReach = [0.05, 0.01] as const;
/** Weight of the Poisson cost of a bin against the cost of a point of the curve. */
const poissonWeight = 0.25;
/** Weight of a local significance beyond the published largest one, and of its absence where it must be. */
const significanceWeight = 50;
/** Events by which the total may differ from the smooth expectation at a cost of 1. */
const totalReach = 30;

/** Hypotheses on both sides of each mass of the published limit: all others are invisible in it. */
function neighbours(limit: PublishedLimit, massMeV: Float64Array): Int32Array {
  return Int32Array.from(limit.massMeV, (mass) => intervalIndex(massMeV, mass));
}

/** Local significance of a count in standard deviations, Gaussian. */
function significanceOf({ background, uncertainty }: LimitTable, k: number, count: number): number {
  return (count - background[k]) / Math.hypot(Math.sqrt(background[k]), uncertainty[k]);
}

/** Smallest count of a window that is at least as significant as the published largest local significance. */
export function countOfLargestSignificance({ background, uncertainty }: LimitTable, k: number): number {
  const significance = (observedCount: number) =>
    discoverySignificance(
      { observedCount, background: background[k], backgroundUncertainty: uncertainty[k] },
      'hybrid-lognormal-kappa',
    ).localSignificance;
  let count = Math.ceil(background[k]);
  while (significance(count) < published.largestSignificance) count++;
  return count;
}

/**
 * The most significant of the hypotheses that no read-off point lies beside. The largest published significance, 3σ, is
 * visible nowhere in the read-off limit, so it must be one of them.
 * @param counts counts of the bins
 */
export function mostSignificantUnseen(
  { table, limit, massMeV, firstBin }: Omit<CountProblem, 'mostSignificant'>,
  counts: Int32Array,
): number {
  const beside = Array.from(neighbours(limit, massMeV));
  const seen = new Set(beside.flatMap((k) => [k, k + 1]));
  let best = -1;
  let largest = Number.NEGATIVE_INFINITY;
  firstBin.forEach((bin, k) => {
    const significance = significanceOf(table, k, counts[bin] + counts[bin + 1]);
    if (seen.has(k) || k < beside[0] || significance <= largest) return;
    largest = significance;
    best = k;
  });
  return best;
}

/**
 * Moves whole events in and out of bins until the recomputed limit resembles the published one (simulated annealing,
 * seeded). The backgrounds stay as they are; counts that no point of the curve speaks about stay near the smooth expectation.
 * @param counts counts to start from; they are changed
 * @returns cost of the final counts
 */
export function annealCounts(
  { table, limit, massMeV, logSensitivity, firstBin, expected, mostSignificant }: CountProblem,
  counts: Int32Array,
  annealing: { seed: number; moves: number; startTemperature: number; endTemperature: number },
): number {
  const uniform = seededUniform(annealing.seed);
  const below = neighbours(limit, massMeV);
  const fraction = Float64Array.from(
    limit.massMeV,
    (mass, i) => (mass - massMeV[below[i]]) / (massMeV[below[i] + 1] - massMeV[below[i]]),
  );
  const pointsOf = Array.from(massMeV, (): number[] => []);
  below.forEach((k, point) => {
    pointsOf[k].push(point);
    pointsOf[k + 1].push(point);
  });
  const windowsOf = Array.from(counts, (): number[] => []);
  firstBin.forEach((bin, k) => {
    windowsOf[bin].push(k);
    windowsOf[bin + 1].push(k);
  });
  const movable = [...counts.keys()].filter((bin) => windowsOf[bin].length > 0);

  const windowCount = (k: number) => counts[firstBin[k]] + counts[firstBin[k] + 1];
  const logLimit = (k: number) => table.logSignalLimit(k, windowCount(k)) + logSensitivity[k];
  const pointCost = (point: number) => {
    const k = below[point];
    const ratio =
      (1 - fraction[point]) * logLimit(k) + fraction[point] * logLimit(k + 1) - limit.logLimit[point];
    return Math.log1p((ratio / quadraticReach[limit.readOff[point] === 1 ? 1 : 0]) ** 2);
  };
  const goal = mostSignificant < 0 ? 0 : countOfLargestSignificance(table, mostSignificant);
  const windowCost = (k: number) => {
    if (k === mostSignificant) {
      return (significanceWeight * (windowCount(k) - goal) ** 2) / table.background[k];
    }
    const excess = significanceOf(table, k, windowCount(k)) - published.largestSignificance;
    return excess > 0 ? significanceWeight * excess ** 2 : 0;
  };
  const binCost = (bin: number) => (poissonWeight * (counts[bin] - expected[bin]) ** 2) / expected[bin];
  const totalCost = (surplus: number) => (surplus / totalReach) ** 2;
  const localCost = (bin: number) => {
    const windows = windowsOf[bin];
    const points = new Set(windows.flatMap((k) => pointsOf[k]));
    let cost = binCost(bin);
    for (const k of windows) cost += windowCost(k);
    for (const point of points) cost += pointCost(point);
    return cost;
  };

  let surplus = movable.reduce((sum, bin) => sum + counts[bin] - expected[bin], 0);
  const cooling = Math.log(annealing.endTemperature / annealing.startTemperature);
  for (let move = 0; move < annealing.moves; move++) {
    const temperature = annealing.startTemperature * Math.exp((cooling * move) / annealing.moves);
    const bin = movable[Math.floor(uniform() * movable.length)];
    const size = Math.ceil(uniform() * Math.max(1, 0.5 * Math.sqrt(expected[bin])));
    const change = uniform() < 0.5 ? -size : size;
    const chance = uniform();
    if (counts[bin] + change < 0) continue;
    const before = localCost(bin) + totalCost(surplus);
    counts[bin] += change;
    const difference = localCost(bin) + totalCost(surplus + change) - before;
    if (difference > 0 && chance >= Math.exp(-difference / temperature)) counts[bin] -= change;
    else surplus += change;
  }
  let cost = totalCost(surplus);
  for (let point = 0; point < below.length; point++) cost += pointCost(point);
  for (let k = 0; k < massMeV.length; k++) cost += windowCost(k);
  for (const bin of movable) cost += binCost(bin);
  return cost;
}
