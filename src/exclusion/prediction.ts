import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Signature } from '../searches/search.ts';

/**
 * Share of X that a search counts among what it limits: all of it where X must escape, else its decays into the products that
 * the search looks for.
 * @param model benchmark model
 * @param signature what the search looks for
 * @param invisibleFraction x, 0–1
 * @param massMeV mass of X
 * @returns 0–1; NaN where the model knows no decay fractions and needs them
 */
export function limitedFraction(
  model: BenchmarkModel,
  signature: Signature,
  invisibleFraction: number,
  massMeV: number,
): number {
  if (signature === 'invisible') return 1;
  return invisibleFraction === 1 ? 0 : (1 - invisibleFraction) * model.decayFractions(massMeV)[signature];
}

/**
 * What a model predicts of the quantity that a search limits: B(K+ → π+ X) where X must escape, else B(K+ → π+ X) × B(X → products).
 * It may be compared with the limits of searches of this signature, and of no others.
 * @param model benchmark model
 * @param signature what the search looks for
 * @param invisibleFraction x, 0–1
 * @param massMeV mass of X
 * @param amplitudeCoupling g of the model
 * @returns dimensionless; NaN where the model does not say
 */
export function predictedOf(
  model: BenchmarkModel,
  signature: Signature,
  invisibleFraction: number,
  massMeV: number,
  amplitudeCoupling: number,
): number {
  const fraction = limitedFraction(model, signature, invisibleFraction, massMeV);
  return model.productionPerCoupling2(massMeV) * amplitudeCoupling ** 2 * fraction;
}
