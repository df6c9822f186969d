import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { largestAmplitude } from '../physics/models/conventions.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import { invisibleShareAt } from '../physics/invisibleShare.ts';
import { totalLifetime } from '../physics/totalLifetime.ts';
import type { Search } from '../searches/search.ts';

/**
 * What a search sees of X at one mass: the share of its reference acceptance as a function of t = ln g².
 * A decay of X is invisible with probability x and otherwise visible; both have the proper lifetime τ = L / g² of all decays.
 */
export interface Visibility {
  /** Whether an X that decays invisibly is seen as one that escapes: then that share has acceptance 1. */
  readonly seesInvisible: boolean;
  readonly massMeV: number;
  readonly acceptanceRatio: Search['acceptanceRatio'];
  /** x */
  readonly invisibleFraction: number;
  /** 1/L in s⁻¹ per g²; 0 for a stable X, and where the lifetime plays no role. */
  readonly inverseLifetimePerCoupling2: number;
  /** Share of the visible decays that the search looks for; 1 for a search that needs X to escape. */
  readonly decayFraction: number;
  /** Acceptance ratio of an X that decays at once: 0 where X must escape or reach a detector first, and beyond what a search vouches for. */
  readonly promptRatio: 0 | 1;
  /** t between which the search says something about X that decays; ±Infinity where it always does. */
  readonly firstLogCoupling2: number;
  readonly lastLogCoupling2: number;
  /** t beyond which its limits rest on an acceptance at lifetimes for which none is published. */
  readonly publishedLogCoupling2: number;
  /** t beyond which the coupling means nothing. */
  readonly largestLogCoupling2: number;
}

/**
 * Prepares `effectiveAcceptance` at one mass.
 * @param model benchmark model
 * @param search search
 * @param invisibleFraction x, 0–1
 * @param massMeV mass of X
 * @returns the visibility, or null where the model knows no lifetime and needs one
 */
export function visibilityAt(
  model: BenchmarkModel,
  search: Search,
  invisibleFraction: number,
  massMeV: number,
): Visibility | null {
  const invisible = search.signature === 'invisible';
  let inverseLifetimePerCoupling2 = 0;
  let decayFraction = 1;
  // What the model itself has invisible is no part of the fractions of its other decays.
  const unseen = invisible ? invisibleShareAt(model, invisibleFraction, massMeV) : invisibleFraction;
  if (Number.isNaN(unseen)) return null;
  if (unseen < 1) {
    const lifetime = totalLifetime(model.lifetimeTimesCoupling2S(massMeV), invisibleFraction);
    if (Number.isNaN(lifetime)) return null;
    inverseLifetimePerCoupling2 = 1 / lifetime;
  }
  if (search.signature !== 'invisible') decayFraction = model.decayFractions(massMeV)[search.signature];
  if (!invisible && invisibleFraction >= 1) decayFraction = 0;
  const reach = reachInCoupling(search, massMeV, inverseLifetimePerCoupling2);
  const isBlindToPrompt = invisible || search.seesPromptDecays === false || reach.lastLogCoupling2 < Infinity;
  return {
    seesInvisible: seesInvisible(search),
    massMeV,
    acceptanceRatio: search.acceptanceRatio,
    invisibleFraction: unseen,
    inverseLifetimePerCoupling2,
    decayFraction,
    promptRatio: isBlindToPrompt ? 0 : 1,
    ...reach,
    largestLogCoupling2: 2 * log(largestAmplitude(model)),
  };
}

/**
 * Whether a search counts an X that decays invisibly as one that escapes. One whose limits hold at finite lifetimes alone does
 * not: it knows no limit for a stable X.
 */
export const seesInvisible = ({ signature, lifetimeReach }: Search): boolean =>
  signature === 'invisible' && (lifetimeReach?.smallestInverseLifetimePerS ?? 0) === 0;

const everywhere = {
  firstLogCoupling2: -Infinity,
  lastLogCoupling2: Infinity,
  publishedLogCoupling2: Infinity,
};

function reachInCoupling(
  { lifetimeReach: reach }: Search,
  massMeV: number,
  inverseLifetimePerCoupling2: number,
): typeof everywhere {
  if (reach === undefined || inverseLifetimePerCoupling2 === 0) return everywhere;
  const logCoupling2 = (inverseLifetimePerS: number): number =>
    log(inverseLifetimePerS / inverseLifetimePerCoupling2);
  return {
    firstLogCoupling2: logCoupling2(reach.smallestInverseLifetimePerS),
    lastLogCoupling2: logCoupling2(reach.largestInverseLifetimePerS(massMeV)),
    publishedLogCoupling2: logCoupling2(reach.publishedInverseLifetimePerS(massMeV)),
  };
}

/**
 * Acceptance relative to the search's reference, invisible fraction and decay fraction folded in:
 * x + (1 − x)·R(m, τ) for a search that needs X to escape, (1 − x)·f·R(m, τ) for one that sees its decay products, or knows no
 * limit for a stable X.
 * @param visibility from `visibilityAt`
 * @param logCoupling2 t = ln g²
 * @returns a number in [0, 1]
 */
export function effectiveAcceptance(visibility: Visibility, logCoupling2: number): number {
  const x = visibility.invisibleFraction;
  const inverseLifetime =
    visibility.inverseLifetimePerCoupling2 === 0
      ? 0
      : exp(logCoupling2) * visibility.inverseLifetimePerCoupling2;
  if (visibility.seesInvisible) {
    return x >= 1 ? 1 : x + (1 - x) * visibility.acceptanceRatio(visibility.massMeV, inverseLifetime);
  }
  if (visibility.decayFraction === 0) return 0;
  return (1 - x) * visibility.decayFraction * visibility.acceptanceRatio(visibility.massMeV, inverseLifetime);
}
