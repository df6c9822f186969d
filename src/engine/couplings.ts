import type { BenchmarkModel, ConventionParameters, CouplingConvention } from '../physics/models/model.ts';
import { Refusal, written } from './refusal.ts';

/** Values used for `y` wherever nothing else is said. */
export const conventionParameters: ConventionParameters = { alphaD: 0.1, chiMassRatio: 1 / 3 };

/**
 * Amplitude coupling g written in a convention: factor · g^power.
 * @param convention one of the model's
 * @param amplitudeCoupling g
 * @returns the coupling in that convention
 */
export function inConvention(convention: CouplingConvention, amplitudeCoupling: number): number {
  return convention.factor(conventionParameters) * amplitudeCoupling ** convention.power;
}

/**
 * Amplitude coupling g of a coupling written in a convention.
 * @param convention one of the model's
 * @param coupling positive value in that convention
 * @returns g
 */
export function fromConvention(convention: CouplingConvention, coupling: number): number {
  return (coupling / convention.factor(conventionParameters)) ** (1 / convention.power);
}

/**
 * The convention with this id, or the model's first one.
 * @throws Refusal when the model has no such convention
 */
export function requireConvention(model: BenchmarkModel, id: string | undefined): CouplingConvention {
  const convention = id === undefined ? model.conventions[0] : model.conventions.find((known) => known.id === id);
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
  return fromConvention(convention, coupling);
}

/**
 * A coupling in every convention of its model.
 * @param model benchmark model
 * @param amplitudeCoupling g
 * @returns values by convention id
 */
export function allConventions(model: BenchmarkModel, amplitudeCoupling: number): Record<string, number> {
  return Object.fromEntries(
    model.conventions.map((convention) => [convention.id, inConvention(convention, amplitudeCoupling)]),
  );
}
