import { bench, describe } from 'vitest';
import { emptyData } from '../../../src/statistics/shape/shapeData.ts';
import { shapeLimit } from '../../../src/statistics/shape/shapeLimit.ts';
import { shapeModel } from '../../../src/statistics/shape/shapeModel.ts';
import {
  reachesStatistic,
  shapeStatistic,
  statisticWorkspace,
  toyStatistic,
} from '../../../src/statistics/shape/shapeStatistic.ts';
import { extendTally, shapeTally } from '../../../src/statistics/shape/shapeTally.ts';
import { shapeToySource } from '../../../src/statistics/shape/shapeToys.ts';
import { tallyLimits } from '../../../src/statistics/shape/tallyLimits.ts';
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
  bench('fits to what the limit needs', () => {
    toys(1000, () => toyStatistic(model, data, strength, workspace));
  });
  bench('full fits', () => {
    toys(1000, () => shapeStatistic(model, data, strength, workspace) >= goal);
  });
});

const few = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 };

describe('observed and expected limits at one mass to about 1 %', () => {
  bench(
    'toys shared by all tested signals, with weights',
    () => {
      const tally = shapeTally(model, 0.9, 1, 0);
      while (tally.toys < 4096) extendTally(model, tally);
      tallyLimits(tally, 0.9);
    },
    few,
  );
  bench(
    'observed alone, toys of their own at each signal',
    () => {
      const walk = shapeLimit(upperRegion, { confidenceLevel: 0.9, toys: 16_384, seed: 1 });
      while (!walk.next().done);
    },
    few,
  );
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
