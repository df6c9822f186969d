import { hypothesisPosition, hypothesisTable } from '../exclusion/limitCurve.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { written } from './refusal.ts';
import type { LimitAssumptions } from './request.ts';

const productNames = {
  ee: 'two electrons',
  mumu: 'two muons',
  gammagamma: 'two photons',
  invisible: 'nothing visible',
} as const;

/** A search for decays rarer than this everywhere would exclude only couplings at which no formula of the model holds. */
const smallestDecayFraction = 1e-3;

/**
 * Why a search says nothing under the assumptions of a request, at any mass of any model.
 * @param search search
 * @param assumptions confidence level, method, statistic and exposure
 * @returns one sentence, or null where it has something to say
 */
export function silenceUnder(search: Search, assumptions: LimitAssumptions): string | null {
  const { confidenceLevel, method, exposure, statistic = 'cls' } = assumptions;
  return search.silenceUnder?.({ confidenceLevel, method, exposure, statistic }) ?? null;
}

/**
 * Why a search says nothing about a model at any mass.
 * @param model benchmark model
 * @param search search
 * @param invisibleFraction x that applies
 * @returns one sentence, or null where it has something to say
 */
export function silenceInModel(
  model: BenchmarkModel,
  search: Search,
  invisibleFraction: number,
): string | null {
  if (search.signature === 'invisible') {
    return invisibleFraction > 0 ? null : model.noEscapeReason;
  }
  if (invisibleFraction >= 1) {
    return `${model.particle} decays only invisibly here, and this search looks for ${productNames[search.signature]}.`;
  }
  const { signature } = search;
  const largest = search.hypothesesMeV.reduce((most, mass) => {
    const fraction = model.decayFractions(mass)[signature];
    return fraction > most ? fraction : most;
  }, 0);
  if (largest >= smallestDecayFraction) return null;
  const subject = `${model.particle} of ${model.benchmark}`;
  return largest === 0
    ? `${subject} does not decay to ${productNames[signature]} where this search looks.`
    : `${subject} decays to ${productNames[signature]} at most ${written(Number((100 * largest).toPrecision(1)))} % of the time where this search looks.`;
}

/**
 * Why a search says nothing about a model at one mass.
 * @param model benchmark model, or null in the model-independent view
 * @param search search
 * @param invisibleFraction x that applies
 * @param massMeV mass of X
 * @returns one sentence, or null where it has something to say
 */
export function silenceAtMass(
  model: BenchmarkModel | null,
  search: Search,
  invisibleFraction: number,
  massMeV: number,
): string | null {
  if (model !== null) {
    const everywhere = silenceInModel(model, search, invisibleFraction);
    if (everywhere !== null) return everywhere;
  }
  const position = hypothesisPosition(hypothesisTable(search), massMeV);
  if (Number.isNaN(position)) {
    const ranges = search.massRangesMeV.map(([from, to]) => `${written(from)}–${written(to)}`).join(' and ');
    return `It looks only at ${ranges} MeV.`;
  }
  if (model === null) return null;
  const needsDecay = invisibleFraction < 1;
  const { minMeV, maxMeV, reason } = model.decayValidity;
  if (needsDecay && (massMeV < minMeV || massMeV > maxMeV)) return reason;
  if (search.signature !== 'invisible' && model.decayFractions(massMeV)[search.signature] === 0) {
    return `${model.particle} does not decay to ${productNames[search.signature]} at ${written(massMeV)} MeV.`;
  }
  return null;
}
