import { amplitudeCoupling } from '../../physics/models/conventions.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';

/**
 * B(K⁺ → π⁺X) per unit of the model's first coupling, squared where B grows with its square.
 * @returns function of the mass in MeV; NaN where the production rate is not known
 */
export function productionPerCoupling(model: BenchmarkModel): (massMeV: number) => number {
  const unit = amplitudeCoupling(model.conventions[0], 1) ** 2;
  return (massMeV) => {
    const value = model.productionPerCoupling2(massMeV) * unit;
    return value > 0 ? value : Number.NaN;
  };
}
