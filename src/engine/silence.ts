import { hypothesisPosition, hypothesisTable } from '../exclusion/limitCurve.ts';
import { ELECTRON_MASS, MUON_MASS } from '../physics/constants.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search, Signature } from '../searches/search.ts';
import type { SearchSilence } from '../searches/silence.ts';
import type { LimitStatistic } from '../statistics/methods.ts';
import type { LimitAssumptions } from './request.ts';

/** What a particle of a model is called. */
interface OfModel {
  readonly particle: string;
  readonly benchmark: string;
}

/** Why a model has nothing to say, as the model itself names it. */
interface OfModelReason {
  readonly reason: string;
}

/** Why a search says nothing about a model at any mass. */
export type ModelSilence =
  /** X of this model never escapes. */
  | (OfModelReason & { readonly code: 'no-escape' })
  /** The search looks in decays of B mesons, and the model does not say how often these make X. */
  | (OfModel & { readonly code: 'no-bottom-production' })
  /** X is stable, or as good as that, and the limits hold up to this lifetime alone. */
  | { readonly code: 'finite-lifetimes'; readonly longestLifetimeS: number }
  /** X decays only invisibly, and the search looks for the products of its decay. */
  | (OfModel & { readonly code: 'invisible-only'; readonly signature: Signature })
  /** X has no such decay where the search looks. */
  | (OfModel & { readonly code: 'no-decay'; readonly signature: Signature })
  /** Its largest fraction where the search looks is so small that no formula of the model would hold. */
  | (OfModel & {
      readonly code: 'rare-decay';
      readonly signature: Signature;
      readonly largestFraction: number;
    });

/** Why a search has no limit in a window where it looked. */
export type WindowSilence =
  /** No crossing of the statistic with 1 − CL was found. */
  | {
      readonly code: 'no-crossing';
      readonly statistic: LimitStatistic;
      readonly massesMeV: readonly number[];
    }
  /** CLs+b excludes every signal, even none: the limit is 0. */
  | { readonly code: 'all-excluded'; readonly massesMeV: readonly number[] };

/** Why a search says nothing. */
export type Silence =
  | SearchSilence
  | ModelSilence
  | WindowSilence
  /** It did not look there. */
  | { readonly code: 'outside-masses'; readonly rangesMeV: Search['massRangesMeV'] }
  /** X is too light for the products that it looks for. */
  | {
      readonly code: 'below-threshold';
      readonly signature: Signature;
      readonly thresholdMeV: number;
      readonly rangesMeV: Search['massRangesMeV'];
    }
  /** The model has no lifetime there. */
  | (OfModelReason & { readonly code: 'no-lifetime' })
  /** X has no such decay at this mass. */
  | (OfModel & { readonly code: 'no-decay-at-mass'; readonly signature: Signature; readonly massMeV: number })
  /** The coupling is above the largest one that means something. */
  | (OfModelReason & { readonly code: 'coupling-too-large' });

/** Smallest mass of X at which it can decay to what a search looks for, MeV. */
const thresholdsMeV: Readonly<Record<Signature, number>> = {
  invisible: 0,
  gammagamma: 0,
  ee: 2 * ELECTRON_MASS,
  mumu: 2 * MUON_MASS,
};

/** A search for decays rarer than this everywhere would exclude only couplings at which no formula of the model holds. */
const smallestDecayFraction = 1e-3;

/**
 * Why a search says nothing under the assumptions of a request, at any mass of any model.
 * @param search search
 * @param assumptions confidence level, method, statistic and exposure
 * @returns null where it has something to say
 */
export function silenceUnder(search: Search, assumptions: LimitAssumptions): SearchSilence | null {
  const { confidenceLevel, method, exposure, statistic = 'cls' } = assumptions;
  return search.silenceUnder?.({ confidenceLevel, method, exposure, statistic }) ?? null;
}

const ofModel = ({ particle, benchmark }: BenchmarkModel): OfModel => ({ particle, benchmark });

/**
 * Why a search says nothing about a model at any mass.
 * @param model benchmark model
 * @param search search
 * @param invisibleFraction x that applies
 * @returns null where it has something to say
 */
export function silenceInModel(
  model: BenchmarkModel,
  search: Search,
  invisibleFraction: number,
): ModelSilence | null {
  const { signature, production } = search;
  if (production?.perCoupling2(model) === null) {
    return { code: 'no-bottom-production', ...ofModel(model) };
  }
  if (signature === 'invisible') {
    const smallest = search.lifetimeReach?.smallestInverseLifetimePerS ?? 0;
    if (invisibleFraction >= 1 && smallest > 0)
      return { code: 'finite-lifetimes', longestLifetimeS: 1 / smallest };
    const reason = model.noEscapeReason;
    return invisibleFraction > 0 || reason === null ? null : { code: 'no-escape', reason };
  }
  if (invisibleFraction >= 1) return { code: 'invisible-only', ...ofModel(model), signature };
  const largestFraction = search.hypothesesMeV.reduce((most, mass) => {
    const fraction = model.decayFractions(mass)[signature];
    return fraction > most ? fraction : most;
  }, 0);
  if (largestFraction >= smallestDecayFraction) return null;
  return largestFraction === 0
    ? { code: 'no-decay', ...ofModel(model), signature }
    : { code: 'rare-decay', ...ofModel(model), signature, largestFraction };
}

/**
 * Why a search says nothing about a model at one mass.
 * @param model benchmark model, or null in the model-independent view
 * @param search search
 * @param invisibleFraction x that applies
 * @param massMeV mass of X
 * @returns null where it has something to say
 */
export function silenceAtMass(
  model: BenchmarkModel | null,
  search: Search,
  invisibleFraction: number,
  massMeV: number,
): Silence | null {
  if (model !== null) {
    const everywhere = silenceInModel(model, search, invisibleFraction);
    if (everywhere !== null) return everywhere;
  }
  const { signature, massRangesMeV: rangesMeV } = search;
  const position = hypothesisPosition(hypothesisTable(search), massMeV);
  if (Number.isNaN(position)) {
    const thresholdMeV = thresholdsMeV[signature];
    return massMeV < thresholdMeV
      ? { code: 'below-threshold', signature, thresholdMeV, rangesMeV }
      : { code: 'outside-masses', rangesMeV };
  }
  if (model === null) return null;
  const needsDecay = invisibleFraction < 1;
  const { minMeV, maxMeV, reason } = model.decayValidity;
  if (needsDecay && (massMeV < minMeV || massMeV > maxMeV)) return { code: 'no-lifetime', reason };
  if (signature !== 'invisible' && model.decayFractions(massMeV)[signature] === 0) {
    return { code: 'no-decay-at-mass', ...ofModel(model), signature, massMeV };
  }
  return null;
}
