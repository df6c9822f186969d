import type { BenchmarkModel } from '../physics/models/model.ts';
import { usualModel } from '../physics/models/usual.ts';

/** Models that requests can name; `allModels.ts` makes it all of them when it is imported. */
let known: readonly BenchmarkModel[] = [usualModel];

/** Makes models known, in the order in which refusals list them. */
export function knowModels(models: readonly BenchmarkModel[]): void {
  known = models;
}

/** The models that are known by now. */
export function knownModels(): readonly BenchmarkModel[] {
  return known;
}

/** The known model of an identifier, or undefined where there is none. */
export function knownModel(id: string): BenchmarkModel | undefined {
  return known.find((model) => model.id === id);
}
