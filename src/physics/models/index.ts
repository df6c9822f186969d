import { alpFamily, usualAlpModel } from './alpFamily.ts';
import { bc1 } from './bc1.ts';
import { bc2 } from './bc2.ts';
import { bc4 } from './bc4.ts';
import { bc10 } from './bc10.ts';
import { bc11 } from './bc11.ts';
import { knowFamily, knowModels } from './known.ts';
import type { BenchmarkModel } from './model.ts';
import { theoryFamilies } from './theory.ts';

/** Every benchmark model, in the order in which they are offered; of a family the usual member. */
export const models: readonly BenchmarkModel[] = [bc1, bc2, bc4, bc10, bc11, usualAlpModel];

// Importing this module is what lets requests, links and pages name all of them.
knowModels(models);
knowFamily(alpFamily);
theoryFamilies.forEach(knowFamily);

export { usualModel } from './usual.ts';
export { modelById, modelNamed, type NamedModel } from './known.ts';
