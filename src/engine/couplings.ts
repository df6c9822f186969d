import { shown } from '../data/text.ts';
import {
  amplitudeCoupling,
  conventionParameterRanges,
  couplingInConvention,
  defaultConventionParameters,
  parametersOf,
} from '../physics/models/conventions.ts';
import type { BenchmarkModel, ConventionParameters, CouplingConvention } from '../physics/models/model.ts';
import { Refusal, requireWithin } from './refusal.ts';

/**
 * The dark-sector values of a request: those given, else the usual ones.
 * @throws Refusal when one is out of range, or given for a model without such a convention
 */
export function requireParameters(
  model: BenchmarkModel,
  asked: Partial<ConventionParameters> = {},
): ConventionParameters {
  const taken = parametersOf(model);
  for (const name of ['alphaD', 'chiMassRatio'] as const) {
    const value = asked[name];
    if (value === undefined) continue;
    if (!taken.includes(name)) {
      throw new Refusal({ code: 'unused-parameter', parameter: name, benchmark: model.benchmark });
    }
    requireWithin(name, value, conventionParameterRanges[name]);
  }
  return { ...defaultConventionParameters, ...asked };
}

/**
 * The convention with this id, or the model's first one.
 * @throws Refusal when the model has no such convention
 */
export function requireConvention(model: BenchmarkModel, id: string | undefined): CouplingConvention {
  const convention =
    id === undefined ? model.conventions[0] : model.conventions.find((known) => known.id === id);
  if (convention !== undefined) return convention;
  const allowed = model.conventions.map((known) => known.id);
  throw new Refusal({
    code: 'unknown-convention',
    given: id && shown(id),
    benchmark: model.benchmark,
    allowed,
  });
}

/**
 * The amplitude coupling of a request.
 * @throws Refusal unless the coupling is a positive finite number in a known convention
 */
export function requireCoupling(
  model: BenchmarkModel,
  coupling: number,
  conventionId?: string,
  parameters?: ConventionParameters,
): number {
  const convention = requireConvention(model, conventionId);
  if (!(coupling > 0 && coupling < Infinity)) {
    throw new Refusal({ code: 'coupling', convention: convention.id, value: coupling });
  }
  return amplitudeCoupling(convention, coupling, parameters);
}

/**
 * A coupling in every convention of its model.
 * @param model benchmark model
 * @param g amplitude coupling
 * @param parameters dark-sector values, where a convention needs them
 * @returns values by convention id
 */
export function allConventions(
  model: BenchmarkModel,
  g: number,
  parameters?: ConventionParameters,
): Record<string, number> {
  return Object.fromEntries(
    model.conventions.map((convention) => [convention.id, couplingInConvention(convention, g, parameters)]),
  );
}
