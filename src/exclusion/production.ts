import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';

/**
 * How often the decay in which a search looks makes X in a model.
 * @returns its branching ratio per g²; NaN where the model does not say
 */
export function productionFor(
  model: BenchmarkModel,
  { production }: Pick<Search, 'production'>,
  massMeV: number,
): number {
  if (production === undefined) return model.productionPerCoupling2(massMeV);
  return production.perCoupling2(model)?.(massMeV) ?? Number.NaN;
}
