import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagedAtLeast, averagedAtMost } from '../../src/statistics/averagedTail.ts';
import { gammaPrior, logNormalPrior } from '../../src/statistics/backgroundPrior.ts';
import {
  countWorkspace,
  logNormalPoissonCounts,
  negativeBinomialCounts,
} from '../../src/statistics/countDistribution.ts';
import { logPoissonAtMost } from '../../src/statistics/poisson.ts';
import { logAtMostWithSignal } from '../../src/statistics/signalRoot.ts';

const medians = fc.double({ min: -3, max: 6, noNaN: true }).map((power) => 10 ** power);
const logWidths = fc.double({ min: -6, max: Math.log10(2.4), noNaN: true }).map((power) => 10 ** power);
const smallCounts = fc.integer({ min: 0, max: 1500 });
const signals = fc.double({ min: 0, max: 500, noNaN: true });

describe('Poisson tails averaged over a gamma-distributed background', () => {
  it('agree between the negative binomial sum and the integral over the background', () => {
    fc.assert(
      fc.property(medians, logWidths, smallCounts, signals, (mean, relativeWidth, count, signal) => {
        const shape = 1 / relativeWidth ** 2;
        const counts = negativeBinomialCounts(mean, shape, count, countWorkspace());
        const point = { value: 0, slope: 0 };
        logAtMostWithSignal(counts, count, signal, point);
        const { log, logSlope } = averagedAtMost(gammaPrior(mean, shape), count, signal);
        const size = Math.max(1, 1e-4 * Math.abs(log));
        expect(Math.abs(point.value + counts.logScale - log) / size).toBeLessThan(1e-9);
        expect(Math.abs(point.slope - logSlope)).toBeLessThan(1e-8 + 1e-8 * Math.abs(logSlope));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Poisson tails averaged over a log-normal background', () => {
  it('agree between the sum over counts and the integral over the background', () => {
    fc.assert(
      fc.property(medians, logWidths, smallCounts, signals, (median, logWidth, count, signal) => {
        const counts = logNormalPoissonCounts(median, logWidth, count, countWorkspace());
        const point = { value: 0, slope: 0 };
        logAtMostWithSignal(counts, count, signal, point);
        const { log, logSlope } = averagedAtMost(logNormalPrior(median, logWidth), count, signal);
        const size = Math.max(1, 1e-4 * Math.abs(log));
        expect(Math.abs(point.value + counts.logScale - log) / size).toBeLessThan(1e-9);
        expect(Math.abs(point.slope - logSlope)).toBeLessThan(1e-8 + 1e-8 * Math.abs(logSlope));
      }),
      { numRuns: 300 },
    );
  });

  it('keep their lower tails where the scale of the probabilities overflows', () => {
    const [median, count] = [730, 1];
    for (const logWidth of [1e-6, 1e-3]) {
      const counts = logNormalPoissonCounts(median, logWidth, count, countWorkspace());
      const { log } = averagedAtMost(logNormalPrior(median, logWidth), count, 0);
      expect(Math.abs(Math.log(counts.cumulative[count]) + counts.logScale - log)).toBeLessThan(1e-9);
    }
  });

  it('agree with plain addition over a fine grid of backgrounds, for large counts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 5, noNaN: true }).map((power) => 10 ** power),
        fc.double({ min: 0.01, max: 0.7, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (median, logWidth, deviation) => {
          const count = Math.round(median * Math.exp(deviation * logWidth));
          const step = 0.2 / (1 + logWidth * Math.sqrt(count));
          let sum = 0;
          for (let z = -9; z < 9; z += step) {
            const tail = logPoissonAtMost(count, median * Math.exp(logWidth * z));
            sum += (step * Math.exp(tail - 0.5 * z * z)) / Math.sqrt(2 * Math.PI);
          }
          const { log } = averagedAtMost(logNormalPrior(median, logWidth), count, 0);
          expect(Math.abs(Math.exp(log) / sum - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('make one with the upper tail one count higher', () => {
    fc.assert(
      fc.property(medians, logWidths, fc.double({ min: -5, max: 5, noNaN: true }), (median, logWidth, z) => {
        const count = Math.min(1e6, Math.round(median * Math.exp(logWidth * z) + z * Math.sqrt(median)));
        if (count < 0) return;
        const prior = logNormalPrior(median, logWidth);
        const whole =
          Math.exp(averagedAtMost(prior, count, 0).log) + Math.exp(averagedAtLeast(prior, count + 1));
        expect(Math.abs(whole - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
