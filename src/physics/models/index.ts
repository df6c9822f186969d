import { bc1 } from './bc1.ts';
import { bc2 } from './bc2.ts';
import { bc4 } from './bc4.ts';
import { bc10 } from './bc10.ts';
import { bc11 } from './bc11.ts';
import type { BenchmarkModel } from './model.ts';

/** Every benchmark model, in the order in which they are offered. */
export const models: readonly BenchmarkModel[] = [bc1, bc2, bc4, bc10, bc11];

export { usualModel } from './usual.ts';

/**
 * The model of an identifier such as `bc4`, or undefined where there is none.
 * @param id identifier, lower case
 */
export function modelById(id: string): BenchmarkModel | undefined {
  return models.find((model) => model.id === id);
}

/** A model as links and commands name it. */
export interface NamedModel {
  readonly model: BenchmarkModel;
  /** Whether it was named as one with invisible decays alone. */
  readonly isInvisible: boolean;
}

/** The model of an identifier or of an alias such as `bc4-inv`, or undefined where there is none. */
export function modelNamed(name: string): NamedModel | undefined {
  const model = models.find(({ id, invisibleAlias }) => name === id || name === invisibleAlias);
  return model && { model, isInvisible: name !== model.id };
}
