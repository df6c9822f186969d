import { withParameters } from '../physics/models/conventions.ts';
import { splitModelId } from '../physics/models/family.ts';
import { knownFamilies, modelById, modelNamed } from '../physics/models/known.ts';
import type { BenchmarkModel, CouplingConvention, ModelId } from '../physics/models/model.ts';
import { usualModel } from '../physics/models/usual.ts';
import type { Choices } from './choices.ts';

/** The model with this identifier. */
export function modelOf(id: ModelId): BenchmarkModel {
  return modelById(id) ?? usualModel;
}

/** The model of the list that a model is, or the family of which it is a member. */
export const familyOf = (id: ModelId): ModelId => splitModelId(id).family;

/**
 * Whether two identifiers are of one plane: answers about one member of a family stand for those about another until these
 * come, as they do where an assumption moves.
 */
export const sharePlane = (a: ModelId | undefined, b: ModelId): boolean =>
  a !== undefined && familyOf(a) === familyOf(b);

/** Whether a link asks for a model that is not known yet. @param hash the part of an address after `#`, with or without it */
export function asksForModel(hash: string): boolean {
  const asked = /[#&]model=([^&]*)/.exec(hash);
  // What makes a member is read by its family, which comes with the others.
  const asksForMember = hash.includes('&couplings=') && knownFamilies().length === 0;
  return asksForMember || (asked !== null && modelNamed(asked[1]) === undefined);
}

/**
 * The convention of a model with this identifier.
 * @returns the convention, or the model's first one where there is none of that name
 */
export function conventionOf(model: BenchmarkModel, id: string): CouplingConvention {
  return model.conventions.find((convention) => convention.id === id) ?? model.conventions[0];
}

/** The convention in which the coupling is written on the axis, at the chosen dark-sector values. */
export function chosenConvention({
  model,
  convention,
  conventionParameters,
}: Pick<Choices, 'model' | 'convention' | 'conventionParameters'>): CouplingConvention {
  return withParameters(conventionOf(modelOf(model), convention), conventionParameters);
}
