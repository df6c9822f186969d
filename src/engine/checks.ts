import { END_POINT_MASS } from '../physics/kinematics.ts';
import { modelById, models } from '../physics/models/index.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import { uncertaintyLaws } from '../searches/exposure.ts';
import type { Search } from '../searches/search.ts';
import { confidenceLevelRange } from '../statistics/checkChannel.ts';
import { limitStatistics, methodIds } from '../statistics/methods.ts';
import { Refusal, requireWithin, written } from './refusal.ts';
import {
  type CurveName,
  curveNames,
  type LifetimeLaw,
  type LimitAssumptions,
  lifetimeLaws,
} from './request.ts';

/** Factors on the number of kaons that requests may use; pages and links clamp to the same ones. */
export const exposureRange = [0.1, 100] as const;

/**
 * The model with this id.
 * @throws Refusal when there is none
 */
export function requireModel(id: string): BenchmarkModel {
  const model = modelById(id);
  if (model !== undefined) return model;
  throw new Refusal(`The model is "${id}"; it must be one of ${models.map((known) => known.id).join(', ')}.`);
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
    const list = known.map((candidate) => candidate.id).join(', ');
    throw new Refusal(
      `The search is "${id}"; it must be one of ${list || 'none (no data file could be read)'}.`,
    );
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
  requireWithin('The confidence level', confidenceLevel, confidenceLevelRange, '');
  if (!methodIds.includes(method)) {
    throw new Refusal(`The method is "${method}"; it must be one of ${methodIds.join(', ')}.`);
  }
  if (!limitStatistics.includes(statistic)) {
    throw new Refusal(`The statistic is "${statistic}"; it must be one of ${limitStatistics.join(', ')}.`);
  }
  requireWithin('The exposure', exposure, exposureRange, '');
  if (!uncertaintyLaws.includes(uncertaintyLaw)) {
    throw new Refusal(
      `The law of the background uncertainty is "${uncertaintyLaw}"; it must be one of ${uncertaintyLaws.join(', ')}.`,
    );
  }
  if (lifetimeLaw !== undefined && !lifetimeLaws.includes(lifetimeLaw)) {
    throw new Refusal(`The lifetime law is "${lifetimeLaw}"; it must be one of ${lifetimeLaws.join(', ')}.`);
  }
}

/**
 * Checks names of curves.
 * @throws Refusal naming the first unknown one
 */
export function requireCurves(curves: readonly CurveName[]): void {
  for (const curve of curves) {
    if (!curveNames.includes(curve)) {
      throw new Refusal(`The curve is "${curve}"; it must be one of ${curveNames.join(', ')}.`);
    }
  }
}

/**
 * The invisible fraction that applies to a model: the user's, or the one the model fixes.
 * @throws Refusal when it is outside 0–1 or contradicts the model
 */
export function requireInvisibleFraction(model: BenchmarkModel, asked: number): number {
  requireWithin('The invisible fraction', asked, [0, 1], '');
  return model.fixedInvisibleFraction ?? asked;
}

/**
 * Checks a mass for a model.
 * @throws Refusal when K+ → π+ X is impossible or the model's production formula does not hold there
 */
export function requireMass(model: BenchmarkModel, massMeV: number): void {
  requireWithin('The mass', massMeV, [0, END_POINT_MASS], ' MeV');
  const { minMeV, maxMeV, reason } = model.productionValidity;
  if (massMeV < minMeV || massMeV > maxMeV) {
    throw new Refusal(
      `The mass is ${written(massMeV)} MeV, where ${model.benchmark} has no production rate: ${reason}`,
    );
  }
}

/**
 * Checks a list of masses: finite, not negative, strictly ascending.
 * @throws Refusal naming the first bad value
 */
export function requireMasses(massesMeV: readonly number[]): Float64Array {
  massesMeV.forEach((mass, index) => {
    requireWithin('A mass', mass, [0, 1000], ' MeV');
    if (index > 0 && mass <= massesMeV[index - 1]) {
      throw new Refusal(
        `The masses must ascend, but ${written(mass)} MeV follows ${written(massesMeV[index - 1])} MeV.`,
      );
    }
  });
  return Float64Array.from(massesMeV);
}
