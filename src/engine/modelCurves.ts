import { sampledMasses, withKinks } from '../exclusion/curveSampling.ts';
import { modelFamily } from '../exclusion/sampling.ts';
import { END_POINT_MASS } from '../physics/kinematics.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { ModelAnswer, ModelCurves } from './answer.ts';

/** Straight lines over more would be seen on a logarithmic axis of mass. */
const gridStepMeV = 2;

const known = new WeakMap<BenchmarkModel, ModelCurves>();

/** A curve over masses. It is given a mass and nothing else, not the index that `map` hands on, which an optional parameter would take. */
const over = (massMeV: Float64Array, curve: (massMeV: number) => number): Float64Array =>
  massMeV.map((mass) => curve(mass));

const ratesOver = (model: BenchmarkModel, massMeV: Float64Array): ModelCurves => ({
  massMeV,
  productionPerCoupling2: over(massMeV, model.productionPerCoupling2),
  lifetimeTimesCoupling2S: over(massMeV, model.lifetimeTimesCoupling2S),
});

/**
 * Production and lifetime per squared coupling from 0 to the kinematic end, at masses between which they are straight in
 * (m, ln value), with every kink of the model and both of its sides.
 * @param model benchmark model
 * @returns the same object for the same model; not to be written to
 */
export function modelCurves(model: BenchmarkModel): ModelCurves {
  const before = known.get(model);
  if (before !== undefined) return before;
  const steps = Math.ceil(END_POINT_MASS / gridStepMeV);
  const even = Array.from({ length: steps + 1 }, (_, k) => Math.min(k * gridStepMeV, END_POINT_MASS));
  const grid = withKinks(even, model.thresholdsMeV, (mass) => mass < END_POINT_MASS);
  const curves = ratesOver(model, sampledMasses(grid, modelFamily(model)));
  known.set(model, curves);
  return curves;
}

/**
 * The model table: production, lifetime and decay fractions at given masses.
 * @param model benchmark model
 * @param massMeV masses, MeV
 * @returns arrays as long as `massMeV`, NaN outside the model's validity
 */
export function modelTable(model: BenchmarkModel, massMeV: Float64Array): ModelAnswer {
  const fraction = (kind: 'ee' | 'mumu' | 'gammagamma'): Float64Array =>
    over(massMeV, (mass) => model.decayFractions(mass)[kind]);
  return {
    task: 'model',
    model: model.id,
    ...ratesOver(model, massMeV),
    ee: fraction('ee'),
    mumu: fraction('mumu'),
    gammagamma: fraction('gammagamma'),
  };
}
