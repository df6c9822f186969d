import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import { Refusal, written } from './refusal.ts';

/**
 * The convention with this id, or the model's first one.
 * @throws Refusal when the model has no such convention
 */
export function requireConvention(model: BenchmarkModel, id: string | undefined): CouplingConvention {
  const convention =
    id === undefined ? model.conventions[0] : model.conventions.find((known) => known.id === id);
  if (convention !== undefined) return convention;
  const list = model.conventions.map((known) => known.id).join(', ');
  throw new Refusal(`The coupling convention is "${id}"; for ${model.benchmark} it must be one of ${list}.`);
}

/**
 * The amplitude coupling of a request.
 * @throws Refusal unless the coupling is a positive finite number in a known convention
 */
export function requireCoupling(model: BenchmarkModel, coupling: number, conventionId?: string): number {
  const convention = requireConvention(model, conventionId);
  if (!(coupling > 0 && coupling < Infinity)) {
    throw new Refusal(`The coupling ${convention.id} is ${written(coupling)}; it must be a positive number.`);
  }
  return amplitudeCoupling(convention, coupling);
}

/**
 * A coupling in every convention of its model.
 * @param model benchmark model
 * @param g amplitude coupling
 * @returns values by convention id
 */
export function allConventions(model: BenchmarkModel, g: number): Record<string, number> {
  return Object.fromEntries(
    model.conventions.map((convention) => [convention.id, couplingInConvention(convention, g)]),
  );
}
