import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianUpperLimit } from '../../src/statistics/bayesian.ts';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import type { CountingChannel, LimitOptions } from '../../src/statistics/countingChannel.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { toyLimit } from '../../src/statistics/toyLimit.ts';
import { methodIds } from '../../src/statistics/methods.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';

const channels = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.double({ min: 0.2, max: 6, noNaN: true }),
    fc.double({ min: 0.1, max: 0.6, noNaN: true }),
  )
  .map(([observedCount, background, ratio]) => ({
    observedCount,
    background,
    backgroundUncertainty: ratio * background,
  }));

/** Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, intervals: number): number {
  const step = (to - from) / intervals;
  let sum = f(from) + f(to);
  for (let i = 1; i < intervals; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * step);
  return (sum * step) / 3;
}

const poisson = (count: number, mean: number) => {
  let term = Math.exp(-mean);
  for (let k = 1; k <= count; k++) term *= mean / k;
  return term;
};

describe('the flat-prior Bayesian limit', () => {
  it('leaves 1 − CL of the posterior above it, integrated numerically, for a known background', () => {
    fc.assert(
      fc.property(channels, fc.constantFrom(0.8, 0.9, 0.95), (channel, credibility) => {
        const { observedCount, background } = channel;
        const limit = bayesianUpperLimit(channel, 'known', credibility);
        const posterior = (s: number) => poisson(observedCount, s + background);
        const above = integral(posterior, limit, limit + 60, 2000);
        expect(above / (above + integral(posterior, 0, limit, 2000))).toBeCloseTo(1 - credibility, 7);
      }),
    );
  });

  it('does so when the background is integrated over its prior as well', () => {
    fc.assert(
      fc.property(channels, (channel) => {
        const { observedCount, background, backgroundUncertainty } = channel;
        const logKappa = Math.log1p(backgroundUncertainty / background);
        const limit = bayesianUpperLimit(channel, 'lognormal-kappa', 0.9);
        const posterior = (s: number) =>
          integral(
            (z) => Math.exp(-0.5 * z * z) * poisson(observedCount, s + background * Math.exp(logKappa * z)),
            -7,
            7,
            80,
          );
        const above = integral(posterior, limit, limit + 60, 800);
        expect(above / (above + integral(posterior, 0, limit, 400))).toBeCloseTo(0.1, 6);
      }),
      { numRuns: 20 },
    );
  });
});

const clsbUpperLimit = (channel: CountingChannel, options: LimitOptions) =>
  signalUpperLimit(channel, { ...options, statistic: 'clsb' });

describe('the CLs+b limit', () => {
  it('is the classical Poisson limit less the background, and 0 where that is negative', () => {
    const limit = (observedCount: number, background: number) =>
      clsbUpperLimit(
        { observedCount, background, backgroundUncertainty: 0 },
        { confidenceLevel: 0.9, method: 'exact' },
      );
    expect(limit(0, 1)).toBeCloseTo(Math.log(10) - 1, 9);
    expect(limit(3, 2)).toBeCloseTo(6.68078307 - 2, 7);
    expect(limit(0, 3)).toBe(0);
  });

  it('is that from CLs where no background makes CLb 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (n, cl) => {
          const channel = { observedCount: n, background: 0, backgroundUncertainty: 0 };
          const options = { confidenceLevel: cl, method: 'exact' } as const;
          expect(clsbUpperLimit(channel, options) / signalUpperLimit(channel, options)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it('of a scan is that of each window, observed and expected', () => {
    const scan = {
      observedCount: Float64Array.of(0, 3, 0, 240, Number.NaN),
      background: Float64Array.of(1, 2, 3.5, 250, 2),
      backgroundUncertainty: Float64Array.of(0.2, 0.3, 0.5, 12, 0.4),
    };
    for (const method of methodIds.filter((id) => id !== 'toys')) {
      const options = { confidenceLevel: 0.9, method, statistic: 'clsb' } as const;
      const { observed, expected, unsolved } = scanCountingLimits(scan, options);
      expect(unsolved).toEqual([]);
      observed.slice(0, 4).forEach((limit, i) => {
        const channel = {
          observedCount: scan.observedCount[i],
          background: scan.background[i],
          backgroundUncertainty: scan.backgroundUncertainty[i],
        };
        expect(limit).toBe(clsbUpperLimit(channel, options));
        const bands = expected.map((curve) => curve[i]);
        expect([...bands].sort((a, b) => a - b)).toEqual(bands);
        expect(expectedSignalLimits(channel, options)).toEqual(bands);
        const cls = expectedSignalLimits(channel, { ...options, statistic: 'cls' });
        bands.forEach((band, k) => expect(band).toBeLessThanOrEqual(cls[k] * (1 + 1e-9)));
      });
      expect(observed[4]).toBeNaN();
      // Nothing seen where 3.5 events were expected: every signal is excluded.
      expect(observed[2]).toBe(0);
    }
  });

  it('lies where CLs+b last crosses 1 − CL, never above the CLs limit', () => {
    // Toys are drawn anew for each level; their limit is compared below.
    const methods = methodIds.filter((method) => method !== 'toys');
    fc.assert(
      fc.property(channels, fc.constantFrom(...methods), (channel, method) => {
        const options = { confidenceLevel: 0.9, method };
        const limit = clsbUpperLimit(channel, options);
        const clsLimit = signalUpperLimit(channel, options);
        expect(limit).toBeLessThanOrEqual(clsLimit * (1 + 1e-9));
        const at = (signal: number) => confidenceLevelsAt(channel, signal, method).clsb;
        if (limit > 0) expect(at(limit * (1 - 1e-9))).toBeGreaterThan(0.1 * (1 - 1e-6));
        for (let part = 1e-6; part < 1; part += 0.05) {
          expect(at(limit + part * (clsLimit - limit) + 1e-8)).toBeLessThan(0.1 * (1 + 1e-6));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is found by toys as by the sum over outcomes', () => {
    const channel = { observedCount: 4, background: 3, backgroundUncertainty: 0.8 };
    const options = { confidenceLevel: 0.9, toys: 60_000, seed: 3 };
    const summed = clsbUpperLimit(channel, { ...options, method: 'frequentist-qtilde-poisson' });
    const { limit, error } = toyLimit(channel, { ...options, statistic: 'clsb' });
    expect(limit).toBe(clsbUpperLimit(channel, { ...options, method: 'toys' }));
    expect(error).toBeLessThan(0.02 * summed);
    expect(Math.abs(limit - summed)).toBeLessThan(4.5 * error);
    // The scatter of the limits of different seeds is what the error says, to the 10 % that 60 of them tell.
    const all = Array.from({ length: 60 }, (_, seed) =>
      toyLimit(channel, { confidenceLevel: 0.9, toys: 9000, seed, statistic: 'clsb' }),
    );
    const mean = all.reduce((sum, each) => sum + each.limit, 0) / all.length;
    const squares = all.reduce((sum, each) => sum + (each.limit - mean) ** 2, 0) / (all.length - 1);
    const stated = all.reduce((sum, each) => sum + each.error, 0) / all.length;
    expect(Math.sqrt(squares) / stated).toBeGreaterThan(0.7);
    expect(Math.sqrt(squares) / stated).toBeLessThan(1.3);
  });
});
