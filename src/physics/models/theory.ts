import { bc1Theory } from './bc1.ts';
import { bc2Theory } from './bc2.ts';
import { bc4Theory } from './bc4Theory.ts';
import { bc10Theory } from './bc10.ts';
import { bc11Theory } from './bc11.ts';
import { splitModelId } from './family.ts';
import type { ModelId } from './model.ts';
import type { TheoryFamily } from './theoryFamily.ts';

/** Models with inputs of theory that may be chosen. */
export const theoryFamilies: readonly TheoryFamily[] = [
  bc1Theory,
  bc2Theory,
  bc4Theory,
  bc10Theory,
  bc11Theory,
];

/** The family of a model whose inputs of theory may be chosen, or undefined. */
export const theoryOf = (model: ModelId): TheoryFamily | undefined =>
  theoryFamilies.find(({ id }) => id === splitModelId(model).family);

/** The model whose couplings mean the same: of a member with other inputs of theory the usual one. */
export const planeOf = (model: ModelId): ModelId => theoryOf(model)?.id ?? model;
