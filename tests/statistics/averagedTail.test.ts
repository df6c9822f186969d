import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagedAtLeast, averagedAtMost } from '../../src/statistics/averagedTail.ts';
import { gammaPrior, logNormalPrior } from '../../src/statistics/backgroundPrior.ts';
import {
  countWorkspace,
  logNormalPoissonCounts,
  negativeBinomialCounts,
  poissonCounts,
} from '../../src/statistics/countDistribution.ts';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import { logPoissonAtMost } from '../../src/statistics/poisson.ts';
import { logPoisson } from '../../src/statistics/stirling.ts';
import { logAtMostWithSignal } from '../../src/statistics/signalRoot.ts';
import { rationalSlope } from './rational.ts';

const medians = fc.double({ min: -3, max: 6, noNaN: true }).map((power) => 10 ** power);
const logWidths = fc.double({ min: -6, max: Math.log10(2.4), noNaN: true }).map((power) => 10 ** power);
const smallCounts = fc.integer({ min: 0, max: 1500 });
const signals = fc.double({ min: 0, max: 500, noNaN: true });

const gammaWidths = fc.double({ min: -6, max: 1, noNaN: true }).map((power) => 10 ** power);

/** ln P(N ≤ n | s) and its slope by the sum over counts and by the integral, for a gamma-distributed background. */
function bothWays(mean: number, relativeWidth: number, count: number, signal: number) {
  const shape = 1 / relativeWidth ** 2;
  const counts = negativeBinomialCounts(mean, shape, count, countWorkspace());
  const point = { value: 0, slope: 0 };
  const isTabulated = logAtMostWithSignal(counts, count, signal, point);
  const sum = { log: point.value + counts.logScale, logSlope: point.slope };
  return { shape, isTabulated, sum, integral: averagedAtMost(gammaPrior(mean, shape), count, signal) };
}

describe('Poisson tails averaged over a gamma-distributed background', () => {
  it('agree between the negative binomial sum and the integral over the background', () => {
    fc.assert(
      fc.property(medians, gammaWidths, smallCounts, signals, (mean, relativeWidth, count, signal) => {
        const { isTabulated, sum, integral } = bothWays(mean, relativeWidth, count, signal);
        fc.pre(isTabulated);
        const size = Math.max(1, 1e-4 * Math.abs(sum.log));
        expect(Math.abs(sum.log - integral.log) / size).toBeLessThan(1e-9);
        expect(Math.abs(sum.logSlope - integral.logSlope)).toBeLessThan(
          1e-15 + 1e-8 * Math.abs(sum.logSlope),
        );
      }),
      { numRuns: 500 },
    );
  });

  // In these the slope is made by backgrounds far below those that make the probability; sums over the background
  // that ended with the probability were off by 6e-7, 1 %, 58 % and 61 %.
  it.each([
    [1, 1.1370872779036345, 487, 467.56250810249657],
    [0.001398, 2.245, 246, 238.02],
    [0.013232562025609827, 8.374305178228123, 194, 140.08769749512524],
    [0.0014198956364515534, 7.967310946622072, 1051, 922.9203702491213],
  ])(
    'have the slope of exact arithmetic: mean %f, width %f, n = %i, s = %f',
    (mean, width, count, signal) => {
      const { shape, sum, integral } = bothWays(mean, width, count, signal);
      const exact = rationalSlope(mean, shape, count, signal);
      // Powers of a ratio taken `count` times lose as many units of 10⁻¹⁶.
      expect(Math.abs(sum.logSlope / exact - 1)).toBeLessThan(1e-12);
      expect(Math.abs(integral.logSlope / exact - 1)).toBeLessThan(1e-10);
    },
  );

  it('have the slope of exact arithmetic everywhere', () => {
    const near = fc.double({ min: -6, max: 4, noNaN: true });
    fc.assert(
      fc.property(medians, gammaWidths, fc.integer({ min: 0, max: 600 }), near, (mean, width, count, z) => {
        const signal = Math.max(0, count + z * Math.sqrt(count));
        const { shape, isTabulated, sum, integral } = bothWays(mean, width, count, signal);
        const exact = rationalSlope(mean, shape, count, signal);
        // A slope this small is none: a step along it would leave all bounds.
        const allowed = 1e-9 * Math.abs(exact) + 1e-15;
        if (isTabulated) expect(Math.abs(sum.logSlope - exact)).toBeLessThan(allowed);
        expect(Math.abs(integral.logSlope - exact)).toBeLessThan(allowed);
      }),
      // The sum ended where the probability did, before the terms of the slope began.
      { numRuns: 200, examples: [[0.005722429376736684, 1, 103, -6]] },
    );
  });
});

describe('the sum over counts', () => {
  it('begins at its largest term, also for counts and signals far below the background', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 1, max: 15, noNaN: true }),
        (count, signal, ratio) => {
          const background = ratio * (count + 1);
          const counts = poissonCounts(background, count, countWorkspace());
          const point = { value: 0, slope: 0 };
          const isTabulated = logAtMostWithSignal(counts, count, signal, point);
          fc.pre(isTabulated);
          const log = logPoissonAtMost(count, signal + background);
          expect(Math.abs(point.value + counts.logScale - log)).toBeLessThan(1e-10 * Math.max(1, -log));
          const slope = -Math.exp(logPoisson(count, signal + background) - log);
          expect(Math.abs(point.slope / slope - 1)).toBeLessThan(1e-8);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves no confidence level without a number', () => {
    const few = { observedCount: 1000, background: 12_000, backgroundUncertainty: 0 };
    const log = logPoissonAtMost(1000, 12_500) - logPoissonAtMost(1000, 12_000);
    expect(Math.log(confidenceLevelsAt(few, 500, 'exact').cls)).toBeCloseTo(log, 8);
    // Here the table ends before the largest term, and every level is below the smallest number there is.
    const fewer = { observedCount: 2000, background: 50_000, backgroundUncertainty: 0 };
    expect(confidenceLevelsAt(fewer, 40_000, 'exact')).toEqual({ cls: 0, clsb: 0, clb: 0 });
  });
});

describe('Poisson tails averaged over a log-normal background', () => {
  it('agree between the sum over counts and the integral over the background', () => {
    fc.assert(
      fc.property(medians, logWidths, smallCounts, signals, (median, logWidth, count, signal) => {
        const counts = logNormalPoissonCounts(median, logWidth, count, countWorkspace());
        const point = { value: 0, slope: 0 };
        fc.pre(logAtMostWithSignal(counts, count, signal, point));
        const { log, logSlope } = averagedAtMost(logNormalPrior(median, logWidth), count, signal);
        const size = Math.max(1, 1e-4 * Math.abs(log));
        expect(Math.abs(point.value + counts.logScale - log) / size).toBeLessThan(1e-9);
        expect(Math.abs(point.slope - logSlope)).toBeLessThan(1e-15 + 1e-8 * Math.abs(logSlope));
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
