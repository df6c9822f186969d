import { log } from '../mathematics/logarithm.ts';
import type { BackgroundModel } from './backgroundModel.ts';
import { type CountDistribution, countAtQuantile } from './countDistribution.ts';
import type { ExpectedSignals } from './countingWindow.ts';
import { normalCumulative } from './normal.ts';

/** Cumulative probabilities of the five expected curves, Φ(−2), Φ(−1), 1/2, Φ(1), Φ(2). */
export const quantileProbabilities = [-2, -1, 0, 1, 2].map(normalCumulative);

/**
 * A count above the +2σ quantile of background only: with B below its 99.4 % quantile and N below B + 2.5 √B
 * + 3 (more than 99.3 %), P(N ≤ this) > 98.6 % > Φ(2).
 */
export function countAboveQuantiles({ highBackground }: BackgroundModel): number {
  return Math.ceil(highBackground + 2.5 * Math.sqrt(highBackground) + 3);
}

/**
 * The counts n_q, q = −2, −1, 0, 1, 2: the smallest n with P(N ≤ n) ≥ Φ(q) for background only.
 * @param counts distribution up to `countAboveQuantiles`, or `null` to search without one
 */
export function expectedCounts(model: BackgroundModel, counts: CountDistribution | null): number[] {
  return quantileProbabilities.map((probability) =>
    counts ? countAtQuantile(counts, probability) : searchQuantile(model, probability),
  );
}

function searchQuantile(model: BackgroundModel, probability: number): number {
  const goal = log(probability);
  let below = -1;
  let reached = countAboveQuantiles(model);
  while (reached - below > 1) {
    const middle = Math.floor(0.5 * (below + reached));
    if (model.atMost(middle, 0).log >= goal) reached = middle;
    else below = middle;
  }
  return reached;
}

/** The five expected limits from the counts n_q; equal counts are computed once. */
export function limitsOfCounts(counts: readonly number[], limit: (count: number) => number): ExpectedSignals {
  let lastCount = -1;
  let lastLimit = 0;
  const curve = (index: number): number => {
    if (counts[index] !== lastCount) lastLimit = limit(counts[index]);
    lastCount = counts[index];
    return lastLimit;
  };
  return [curve(0), curve(1), curve(2), curve(3), curve(4)];
}
