import { END_POINT_MASS } from '../physics/kinematics.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { ModelAnswer, ModelCurves } from './answer.ts';

const gridStepMeV = 1;
const kinkHalfWidthMeV = 1e-4;

/**
 * Production and lifetime per squared coupling from 0 to the kinematic end, with both sides of every threshold.
 * @param model benchmark model
 * @returns curves on a grid of about 1 MeV
 */
export function modelCurves(model: BenchmarkModel): ModelCurves {
  const masses = [END_POINT_MASS];
  for (let mass = 0; mass < END_POINT_MASS; mass += gridStepMeV) masses.push(mass);
  for (const threshold of model.thresholdsMeV) {
    for (const distance of [-kinkHalfWidthMeV, kinkHalfWidthMeV, 0.1, 0.2, 0.3, 0.5, 0.7]) {
      if (threshold + distance < END_POINT_MASS) masses.push(threshold + distance);
    }
  }
  const massMeV = Float64Array.from(new Set(masses)).sort();
  return {
    massMeV,
    productionPerCoupling2: massMeV.map(model.productionPerCoupling2),
    lifetimeTimesCoupling2S: massMeV.map(model.lifetimeTimesCoupling2S),
  };
}

/**
 * The model table: production, lifetime and decay fractions at given masses.
 * @param model benchmark model
 * @param massMeV masses, MeV
 * @returns arrays as long as `massMeV`, NaN outside the model's validity
 */
export function modelTable(model: BenchmarkModel, massMeV: Float64Array): ModelAnswer {
  const fraction = (kind: 'ee' | 'mumu' | 'gammagamma'): Float64Array =>
    massMeV.map((mass) => model.decayFractions(mass)[kind]);
  return {
    task: 'model',
    model: model.id,
    massMeV,
    productionPerCoupling2: massMeV.map(model.productionPerCoupling2),
    lifetimeTimesCoupling2S: massMeV.map(model.lifetimeTimesCoupling2S),
    ee: fraction('ee'),
    mumu: fraction('mumu'),
    gammagamma: fraction('gammagamma'),
  };
}
