import { log } from '../../mathematics/logarithm.ts';
import type { ShapeData } from './shapeData.ts';
import { type Peak, peakAt, peakDensity } from './shapeLikelihood.ts';
import type { ShapeModel } from './shapeModel.ts';
import type { ShapeTruth } from './shapeToys.ts';

/**
 * Probability density of toys drawn from a truth: events, their positions and all four global observables.
 * @returns ln of the density of data, up to a constant of the data
 */
export function toyDensity(model: ShapeModel, truth: ShapeTruth): (data: ShapeData) => number {
  const { signal, background, sensitivity, position, width } = truth;
  const peak: Peak = { mean: 0, sigma: 1, height: 0 };
  peakAt(model, position, width, peak);
  const logBackground = log(background);
  const expected = signal + background * (1 + model.ratio);
  return (data) => {
    let logs = data.auxiliary === 0 ? 0 : data.auxiliary * logBackground;
    let product = 1;
    for (let j = 0; j < data.count; j++) {
      product *= signal * peakDensity(peak, data.x[j]) + background * data.background[j];
      if (product > 1e200 || product < 1e-200) {
        logs += log(product);
        product = 1;
      }
    }
    const pulls =
      (data.sensitivity - sensitivity) ** 2 + (data.position - position) ** 2 + (data.width - width) ** 2;
    return logs + log(product) - expected - 0.5 * pulls;
  };
}
