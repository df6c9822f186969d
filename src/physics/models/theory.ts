import { alpChoice, usualAlp } from './alpFamily.ts';
import { alpTheory } from './alpTheory.ts';
import { bc1Theory } from './bc1.ts';
import { bc2Theory } from './bc2.ts';
import { bc4Theory } from './bc4Theory.ts';
import { bc10Theory } from './bc10.ts';
import { bc11Theory } from './bc11.ts';
import { splitModelId } from './family.ts';
import type { ModelId } from './model.ts';
import type { ModelTheory, TheoryFamily } from './theoryFamily.ts';

/** Models that are made once, with inputs of theory that may be chosen. */
export const theoryFamilies: readonly TheoryFamily[] = [
  bc1Theory,
  bc2Theory,
  bc4Theory,
  bc10Theory,
  bc11Theory,
];

/** The inputs of theory of a model in which they may be chosen, or undefined. */
export function theoryOf(model: ModelId): ModelTheory | undefined {
  const choice = alpChoice(model);
  if (choice !== null) return alpTheory(choice);
  return theoryFamilies.find(({ id }) => id === splitModelId(model).family);
}

/** Inputs of all models that have some, of the general ALP those of its usual member. */
export const modelTheories: readonly ModelTheory[] = [...theoryFamilies, alpTheory(usualAlp)];

/** The model whose couplings mean the same: of a member with other inputs of theory the usual one. */
export const planeOf = (model: ModelId): ModelId => theoryOf(model)?.id ?? model;
