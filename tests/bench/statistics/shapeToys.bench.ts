import { bench, describe } from 'vitest';
import { emptyData } from '../../../src/statistics/shape/shapeData.ts';
import { shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import {
  reachesStatistic,
  shapeStatistic,
  statisticWorkspace,
} from '../../../src/statistics/shape/shapeStatistic.ts';
import { shapeToySource } from '../../../src/statistics/shape/shapeToys.ts';
import { plainMinusLogLikelihood, smallest } from '../../statistics/shape/plainLikelihood.ts';
import { upperRegion } from '../../statistics/shape/region.ts';

const model = shapeModel(upperRegion);
const truth = { signal: 2.7, background: 2.6, sensitivity: 0, position: 0, width: 0 };
const next = shapeToySource(model, truth, 1, 0);
const data = emptyData(16);
const workspace = statisticWorkspace();
const strength = 2.7;
const goal = 2.2;

function toys(number: number, statistic: () => unknown): void {
  for (let toy = 0; toy < number; toy++) {
    next(data);
    statistic();
  }
}

describe('1000 toys of the unbinned analysis, drawn and compared with the observed statistic', () => {
  bench('fits ended when the answer is clear', () => {
    toys(1000, () => reachesStatistic(model, data, strength, goal, workspace));
  });
  bench('full fits', () => {
    toys(1000, () => shapeStatistic(model, data, strength, workspace) >= goal);
  });
});

describe('10 of these toys', () => {
  bench('fits ended when the answer is clear', () => {
    toys(10, () => reachesStatistic(model, data, strength, goal, workspace));
  });
  bench('plain likelihood, simplex', () => {
    toys(10, () => {
      const start = [1, data.sensitivity, data.position, data.width];
      const conditional = smallest((x) => plainMinusLogLikelihood(model, data, strength, x), start);
      const free = smallest(
        ([b, logS, u, v]) =>
          plainMinusLogLikelihood(model, data, Math.exp(logS), [b, data.sensitivity, u, v]),
        [1, 1, data.position, data.width],
      );
      return 2 * (conditional - free) >= goal;
    });
  });
});
