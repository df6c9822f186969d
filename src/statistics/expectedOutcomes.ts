import { exp } from '../mathematics/exponential.ts';
import { asymptoticWindow } from './asymptoticLimit.ts';
import type { ExpectedSignals } from './countingWindow.ts';
import { quantileProbabilities } from './expectedCounts.ts';
import type { LimitStatistic } from './methods.ts';
import { logPoissonAtMost } from './poisson.ts';
import { type ProfiledBackground, withAuxiliary } from './profiledBackground.ts';
import type { LimitTarget } from './signalRoot.ts';

/** The count and the auxiliary count of an experiment without signal. */
export interface ExpectedOutcome {
  readonly count: number;
  readonly auxiliary: number;
}

/** A run of counts of a Poisson distribution: the one in its middle, and the probability of all. */
interface CountBlock {
  readonly centre: number;
  readonly probability: number;
}

/** Standard deviations from the mean to the outermost counts, and events beyond: less than 10⁻³ lies on either side. */
const [reach, further] = [3.2, 1.5];
/** Blocks per standard deviation at the least; as each stands for its middle, 0.04 % of the deviation is lost. */
const blocksPerDeviation = 10;
/** Auxiliary counts per standard deviation at which limits are computed. */
const nodesPerDeviation = 0.75;

function poissonBlocks(mean: number): CountBlock[] {
  const deviation = Math.sqrt(mean);
  const half = Math.max(0, Math.floor((deviation / blocksPerDeviation - 1) / 2));
  const blocks: CountBlock[] = [];
  let below = 0;
  let centre = Math.max(half, Math.floor(mean - reach * deviation - further));
  for (; centre < mean + reach * deviation + further; centre += 2 * half + 1) {
    const atMost = exp(logPoissonAtMost(centre + half, mean));
    blocks.push({ centre, probability: atMost - below });
    below = atMost;
  }
  const last = blocks[blocks.length - 1];
  blocks[blocks.length - 1] = { ...last, probability: last.probability + 1 - below };
  return blocks;
}

/** The limit of a count as a function of the auxiliary count: asymptotic ones at nodes, and parabolas through three. */
function interpolated(
  limit: (auxiliary: number) => number,
  auxiliaries: readonly CountBlock[],
  mean: number,
): Float64Array {
  const [{ centre: from }, { centre: to }] = [auxiliaries[0], auxiliaries[auxiliaries.length - 1]];
  const step = Math.max(1, Math.sqrt(mean) / nodesPerDeviation);
  const last = Math.max(2, Math.ceil((to - from) / step));
  const nodes = Array.from({ length: last + 1 }, (_, k) => limit(from + k * step));
  return Float64Array.from(auxiliaries, ({ centre }) => {
    const position = (centre - from) / step;
    const k = Math.min(Math.max(1, Math.round(position)), last - 1);
    const t = position - k;
    const slope = 0.5 * (nodes[k + 1] - nodes[k - 1]);
    return nodes[k] + t * (slope + 0.5 * t * (nodes[k + 1] - 2 * nodes[k] + nodes[k - 1]));
  });
}

/** Nothing is less like a signal than no event: CLs+b is exp(−s − B), with B at its best fit, and CLs is exp(−s). */
function limitOfNothing(
  profile: ProfiledBackground,
  auxiliary: number,
  statistic: LimitStatistic,
  { logTarget }: LimitTarget,
): number {
  const { background } = profile.fit(0, auxiliary, 0);
  return statistic === 'cls' ? -logTarget : Math.max(0, -logTarget - background);
}

/**
 * Outcomes of experiments without signal at −2σ, −1σ, median, +1σ and +2σ of their limits: count and auxiliary count are
 * both drawn, at the nominal background, and the experiments are put in the order of their asymptotic limits (exact ones
 * where nothing is seen). In this order the limits summed over outcomes ascend too, but for neighbours whose limits differ
 * by a few per cent.
 * @param ratio τ, mean of the auxiliary count over the background
 */
export function expectedOutcomes(
  profile: ProfiledBackground,
  ratio: number,
  statistic: LimitStatistic,
  target: LimitTarget,
): ExpectedOutcome[] {
  const { nominal } = profile;
  const counts = poissonBlocks(nominal);
  const auxiliaries = poissonBlocks(ratio * nominal);
  const { length } = auxiliaries;
  const limits = new Float64Array(counts.length * length);
  counts.forEach(({ centre: count }, row) => {
    const limit = (auxiliary: number) => {
      if (count === 0) return limitOfNothing(profile, auxiliary, statistic, target);
      const window = asymptoticWindow(withAuxiliary(profile, auxiliary));
      return statistic === 'cls' ? window.limit(count, target) : window.clsbLimit(count, target);
    };
    limits.set(interpolated(limit, auxiliaries, ratio * nominal), row * length);
  });
  const order = Uint32Array.from(limits, (_, cell) => cell).sort((a, b) => limits[a] - limits[b]);
  let [passed, sum] = [-1, 0];
  let [count, auxiliary] = [counts[0], auxiliaries[0]];
  return quantileProbabilities.map((probability) => {
    while (sum < probability && passed + 1 < order.length) {
      passed++;
      count = counts[Math.floor(order[passed] / length)];
      auxiliary = auxiliaries[order[passed] % length];
      sum += count.probability * auxiliary.probability;
    }
    return { count: count.centre, auxiliary: auxiliary.centre };
  });
}

/** The expected limits from the outcomes at the quantiles; equal outcomes are computed once. */
export function limitsOfOutcomes(
  outcomes: readonly ExpectedOutcome[],
  limit: (outcome: ExpectedOutcome) => number,
): ExpectedSignals {
  const known = new Map<string, number>();
  const limits = outcomes.map((outcome) => {
    const key = `${outcome.count} ${outcome.auxiliary}`;
    const found = known.get(key) ?? limit(outcome);
    known.set(key, found);
    return found;
  });
  // Quantiles ascend; outcomes whose order is not quite that of the limits change places.
  const [m2, m1, median, p1, p2] = limits.sort((a, b) => a - b);
  return [m2, m1, median, p1, p2];
}
