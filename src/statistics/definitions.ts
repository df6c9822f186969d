import type { BackgroundBelief } from './bayesian.ts';
import { methodEntry, type MethodId, methodIds } from './methods.ts';

/** Definitions of a limit that are compared: the methods of CLs, and two that are not CLs. */
export const comparedIds = [...methodIds, 'bayesian', 'feldman-cousins'] as const;
export type ComparedId = (typeof comparedIds)[number];

/**
 * The prior of the background that goes with a method.
 * @returns the method's own one, or the log-normal of median b for methods that have none
 */
export function beliefOf(method: MethodId): BackgroundBelief {
  return methodEntry(method)?.belief ?? 'lognormal-kappa';
}

/** Deviations below this are not worth a warning. */
const worthSaying = 0.005;

/** How far large-sample formulae are off at the most, relative to the exact limits; null where not worth a warning. */
export interface LargestDeviations {
  readonly tooStrong: number | null;
  readonly tooWeak: number | null;
  /** Of how many limits. */
  readonly limits: number;
}

/**
 * How far the large-sample formulae are off.
 * @param deviations from `asymptoticDeviation`, of one limit or of many
 * @returns null where there is nothing to warn of
 */
export function largestDeviations(deviations: readonly (number | null)[]): LargestDeviations | null {
  const known = deviations.filter((deviation) => deviation !== null);
  const [lowest, highest] = [Math.min(...known, 0), Math.max(...known, 0)];
  const tooStrong = lowest < -worthSaying ? -lowest : null;
  const tooWeak = highest > worthSaying ? highest : null;
  return tooStrong === null && tooWeak === null ? null : { tooStrong, tooWeak, limits: deviations.length };
}
