import type { BenchmarkModel } from '../models/model.ts';
import { bottomProduction } from './bottomToStrange.ts';
import type { ProductionMode } from './mode.ts';

/**
 * How often a decay other than K+ → π+ X makes X in a model: its branching ratio per g², as `productionPerCoupling2` is that of
 * K+ → π+ X.
 * @param model benchmark model
 * @param mode which decay
 * @returns function of the mass of X in MeV; null where the model gives neither it nor the couplings that the decay needs
 */
export function productionIn(
  { bottomToStrange: coupling, otherProduction }: Pick<BenchmarkModel, 'bottomToStrange' | 'otherProduction'>,
  mode: ProductionMode,
): ((massMeV: number) => number) | null {
  const given = otherProduction?.[mode];
  if (given !== undefined) return given;
  return coupling === undefined ? null : (massMeV) => bottomProduction(mode, coupling, massMeV);
}
