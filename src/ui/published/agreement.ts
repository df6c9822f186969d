import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';

/** How well limits computed here agree with published ones. */
export interface Agreement {
  /** Points at which both are known. */
  readonly points: number;
  /** Median of ours over the published ones. */
  readonly median: number;
  /** The 90th percentile of |ln(ours/published)|, as a factor from 1: nine in ten points agree within it. */
  readonly ninetieth: number;
}

/** A percentile by the nearest rank: the smallest value that at least this part of all does not exceed. */
const nearestRank = (ascending: Float64Array, part: number): number =>
  ascending[Math.max(0, Math.ceil(part * ascending.length) - 1)];

/**
 * Median of the ratio of two curves, and how far nine in ten of its values lie from 1.
 * @param ours values at some points
 * @param published values at the same points; pairs of which one is not above 0 and finite do not count
 * @returns null where no pair counts
 */
export function agreementOf(ours: ArrayLike<number>, published: ArrayLike<number>): Agreement | null {
  const isKnown = (value: number) => value > 0 && value < Infinity;
  const logRatios = Float64Array.from(
    Array.from(
      { length: Math.min(ours.length, published.length) },
      (_, i) => [ours[i], published[i]] as const,
    )
      .filter(([own, other]) => isKnown(own) && isKnown(other))
      .map(([own, other]) => log(own / other)),
  ).sort();
  const points = logRatios.length;
  if (points === 0) return null;
  const middle = (logRatios[(points - 1) >> 1] + logRatios[points >> 1]) / 2;
  const distances = logRatios.map(Math.abs).sort();
  return { points, median: exp(middle), ninetieth: exp(nearestRank(distances, 0.9)) };
}
