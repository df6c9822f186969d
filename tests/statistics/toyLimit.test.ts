import { faultOf } from '../reasons.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceLevelsAt } from '../../src/statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { toyLimit } from '../../src/statistics/toyLimit.ts';
import { referencePresent, referenceRows } from '../reference.ts';

const exactly = 'frequentist-qtilde-poisson' as const;
const channels = fc
  .tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.double({ min: 0.2, max: 6, noNaN: true }),
    fc.oneof(fc.constant(0), fc.double({ min: 0.2, max: 1, noNaN: true })),
  )
  .map(([observedCount, background, ratio]) => ({
    observedCount,
    background,
    backgroundUncertainty: ratio * background,
  }));
const seeds = fc.integer({ min: 0, max: 1e9 });

/** Number of standard deviations that hardly any of a few hundred comparisons exceeds. */
const deviations = 4.5;

describe('limits from toys', () => {
  it('lie within their error of the exact sum over outcomes', () => {
    fc.assert(
      fc.property(
        channels,
        seeds,
        fc.constantFrom(0.8, 0.9, 0.95, 0.99),
        (channel, seed, confidenceLevel) => {
          const { limit, error } = toyLimit(channel, { confidenceLevel, seed, toys: 30_000 });
          expect(error).toBeLessThan(0.05 * limit);
          const summed = signalUpperLimit(channel, { confidenceLevel, method: exactly });
          expect(Math.abs(limit - summed)).toBeLessThan(deviations * error);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('have errors that describe how limits of different seeds scatter', () => {
    const channel = { observedCount: 3, background: 1, backgroundUncertainty: 0.4 };
    const all = Array.from({ length: 60 }, (_, seed) =>
      toyLimit(channel, { confidenceLevel: 0.9, seed, toys: 9000 }),
    );
    const mean = all.reduce((sum, { limit }) => sum + limit, 0) / all.length;
    const scatter = Math.sqrt(
      all.reduce((sum, { limit }) => sum + (limit - mean) ** 2, 0) / (all.length - 1),
    );
    const error = all.reduce((sum, each) => sum + each.error, 0) / all.length;
    expect(scatter / error).toBeGreaterThan(0.7);
    expect(scatter / error).toBeLessThan(1.3);
  });

  it('repeat with their seed and change with it', () => {
    const channel = { observedCount: 2, background: 1, backgroundUncertainty: 0.4 };
    const options = { confidenceLevel: 0.9, method: 'toys' as const, toys: 5000 };
    const first = signalUpperLimit(channel, { ...options, seed: 7 });
    expect(signalUpperLimit(channel, { ...options, seed: 7 })).toBe(first);
    expect(signalUpperLimit(channel, { ...options, seed: 8 })).not.toBe(first);
    expect(toyLimit(channel, { ...options, seed: 7 }).limit).toBe(first);
  });

  it('give the levels and p-values of the exact sum', () => {
    fc.assert(
      fc.property(channels, seeds, fc.double({ min: 0.5, max: 8, noNaN: true }), (channel, seed, signal) => {
        fc.pre(channel.backgroundUncertainty > 0);
        const toys = { seed, toys: 60_000 };
        const drawn = confidenceLevelsAt(channel, signal, 'toys', toys);
        const summed = confidenceLevelsAt(channel, signal, exactly);
        for (const level of ['clsb', 'clb'] as const) {
          // Weights are at most 3, so that the variance is at most 3 p/N.
          const error = Math.sqrt((3 * summed[level]) / toys.toys);
          expect(Math.abs(drawn[level] - summed[level])).toBeLessThan(deviations * error);
        }
        const p = discoverySignificance(channel, exactly).discoveryPValue;
        const drawnP = discoverySignificance(channel, 'toys', toys).discoveryPValue;
        expect(Math.abs(drawnP - p)).toBeLessThan(deviations * Math.sqrt((3 * p) / toys.toys));
      }),
      { numRuns: 40 },
    );
  });

  it('reach where plain toys would need billions', () => {
    const channel = { observedCount: 0, background: 25, backgroundUncertainty: 3 };
    const options = { confidenceLevel: 0.9999, seed: 1, toys: 10_000 };
    expect(toyLimit(channel, options).limit).toBeCloseTo(-Math.log(1e-4), 4);
    const rich = { ...channel, observedCount: 70 };
    const drawn = discoverySignificance(rich, 'toys', { seed: 1, toys: 30_000 }).localSignificance;
    expect(drawn).toBeCloseTo(discoverySignificance(rich, exactly).localSignificance, 1);
  });

  it('hold for large counts, where they meet the asymptotic ones', () => {
    const channel = { observedCount: 40_400, background: 40_000, backgroundUncertainty: 400 };
    const options = { confidenceLevel: 0.9, toys: 20_000, seed: 5 };
    const { limit, error } = toyLimit(channel, options);
    const asymptotic = signalUpperLimit(channel, { ...options, method: 'asymptotic-qtilde-poisson' });
    expect(error).toBeLessThan(0.02 * limit);
    expect(Math.abs(limit - asymptotic)).toBeLessThan(deviations * error + 2e-3 * limit);
  });

  it('bring expected limits like those of the sum', () => {
    const background = { background: 2.3, backgroundUncertainty: 0.6 };
    const drawn = expectedSignalLimits(background, { confidenceLevel: 0.9, method: 'toys', toys: 40_000 });
    const summed = expectedSignalLimits(background, { confidenceLevel: 0.9, method: exactly });
    drawn.forEach((limit, i) => {
      expect(Math.abs(limit / summed[i] - 1)).toBeLessThan(0.02);
    });
  });

  it('are refused for a seed or a number of toys that makes no sense', () => {
    const channel = { observedCount: 2, background: 1, backgroundUncertainty: 0.4 };
    const options = { confidenceLevel: 0.9, method: 'toys' as const };
    expect(faultOf(() => signalUpperLimit(channel, { ...options, seed: -1 }))).toMatchObject({
      code: 'seed',
      seed: -1,
    });
    expect(faultOf(() => signalUpperLimit(channel, { ...options, seed: 0.5 }))).toMatchObject({ seed: 0.5 });
    expect(faultOf(() => toyLimit(channel, { ...options, toys: 10 }))).toMatchObject({
      toys: 10,
      allowed: [100, 1e7],
    });
    expect(faultOf(() => confidenceLevelsAt(channel, 1, 'toys', { toys: Number.NaN }))).toMatchObject({
      code: 'toys',
    });
  });
});

describe.skipIf(!referencePresent)('limits from toys against the reference table', () => {
  it('agree within four standard deviations with the sums over outcomes', () => {
    const rows = referencePresent ? referenceRows('statistics/counting-cls.csv') : [];
    const compared = rows.filter((row) => row.method === exactly);
    expect(compared.length).toBeGreaterThan(10);
    for (const row of compared) {
      const { limit, error } = toyLimit(
        { observedCount: +row.n_obs, background: +row.b, backgroundUncertainty: +row.sigma_b },
        { confidenceLevel: +row.cl, seed: 20, toys: 100_000 },
      );
      expect(Math.abs(limit - +row.s_up), JSON.stringify(row)).toBeLessThan(4 * error);
    }
  });
});
