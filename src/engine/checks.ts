import { END_POINT_MASS } from '../physics/kinematics.ts';
import { knownModels, modelById } from '../physics/models/known.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import { uncertaintyLaws } from '../searches/exposure.ts';
import type { Search } from '../searches/search.ts';
import { confidenceLevelRange } from '../statistics/checkChannel.ts';
import { limitStatistics, methodIds } from '../statistics/methods.ts';
import { notOneOf, Refusal, requireOneOf, requireWithin } from './refusal.ts';
import {
  type CurveName,
  curveNames,
  exposureRange,
  type LifetimeLaw,
  type LimitAssumptions,
  lifetimeLaws,
} from './request.ts';

/**
 * The model with this id.
 * @throws Refusal when there is none
 */
export function requireModel(id: string): BenchmarkModel {
  const known = modelById(id);
  if (known !== undefined) return known;
  const allowed = knownModels().map((model) => model.id);
  throw notOneOf('model', id, allowed);
}

/**
 * The searches with these ids, in the order asked, under a lifetime law where they offer it.
 * @throws Refusal when one is unknown
 */
export function requireSearches(
  known: readonly Search[],
  ids: readonly string[],
  lifetimeLaw?: LifetimeLaw,
): Search[] {
  return ids.map((id) => {
    const search = known.find((candidate) => candidate.id === id);
    if (search !== undefined) {
      if (lifetimeLaw === undefined || search.lifetimeLaws?.includes(lifetimeLaw) !== true) return search;
      return search.underLifetimeLaw?.(lifetimeLaw) ?? search;
    }
    const allowed = known.map((candidate) => candidate.id);
    throw notOneOf('search', id, allowed);
  });
}

/**
 * Checks confidence level, method, statistic, exposure and the laws of uncertainty and lifetime.
 * @throws Refusal naming the value and what is allowed
 */
export function checkAssumptions({
  confidenceLevel,
  method,
  statistic = 'cls',
  exposure,
  uncertaintyLaw = 'relative',
  lifetimeLaw,
}: LimitAssumptions): void {
  requireWithin('confidence-level', confidenceLevel, confidenceLevelRange);
  requireOneOf('method', method, methodIds);
  requireOneOf('statistic', statistic, limitStatistics);
  requireWithin('exposure', exposure, exposureRange);
  requireOneOf('uncertainty-law', uncertaintyLaw, uncertaintyLaws);
  if (lifetimeLaw !== undefined) requireOneOf('lifetime-law', lifetimeLaw, lifetimeLaws);
}

/**
 * Checks names of curves.
 * @throws Refusal naming the first unknown one
 */
export function requireCurves(curves: readonly CurveName[]): void {
  for (const curve of curves) requireOneOf('curve', curve, curveNames);
}

/**
 * The invisible fraction that applies to a model: the user's, or the one the model fixes.
 * @throws Refusal when it is outside 0–1 or contradicts the model
 */
export function requireInvisibleFraction(model: BenchmarkModel, asked: number): number {
  requireWithin('invisible-fraction', asked, [0, 1]);
  return model.fixedInvisibleFraction ?? asked;
}

/**
 * Checks a mass for a model.
 * @throws Refusal when K+ → π+ X is impossible or the model's production formula does not hold there
 */
export function requireMass(model: BenchmarkModel, massMeV: number): void {
  requireWithin('mass', massMeV, [0, END_POINT_MASS]);
  const { minMeV, maxMeV, reason } = model.productionValidity;
  if (massMeV < minMeV || massMeV > maxMeV) {
    throw new Refusal({ code: 'no-production', benchmark: model.benchmark, massMeV, reason });
  }
}

/**
 * Checks a list of masses: finite, not negative, strictly ascending.
 * @throws Refusal naming the first bad value
 */
export function requireMasses(massesMeV: readonly number[]): Float64Array {
  massesMeV.forEach((mass, index) => {
    requireWithin('mass', mass, [0, 1000]);
    if (index > 0 && mass <= massesMeV[index - 1]) {
      throw new Refusal({ code: 'masses-not-ascending', massMeV: mass, beforeMeV: massesMeV[index - 1] });
    }
  });
  return Float64Array.from(massesMeV);
}
