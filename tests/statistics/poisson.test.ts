import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGammaAbove, logGammaBelow } from '../../src/statistics/incompleteGamma.ts';
import { logPoissonAtLeast, logPoissonAtMost } from '../../src/statistics/poisson.ts';
import { logGamma, logPoisson } from '../../src/statistics/stirling.ts';

const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

describe('Poisson probabilities', () => {
  it('have ln Γ right', () => {
    expect(Math.abs(logGamma(0.5) - 0.5 * Math.log(Math.PI))).toBeLessThan(1e-14);
    expect(relative(logGamma(100.5), 361.4355404677776)).toBeLessThan(1e-15);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const step = logGamma(x + 1) - logGamma(x) - Math.log(x);
        expect(Math.abs(step)).toBeLessThan(1e-15 * Math.max(20, Math.abs(logGamma(x + 1))));
      }),
    );
  });

  it('agree with sums in 40 digits, in both tails, below and above the change of method', () => {
    const table: [number, number, number, number][] = [
      [2999, 3000, -0.6980147879504177, -0.6739107060920987],
      [3000, 3100, -3.3124642542388596, -0.03562719183905419],
      [2999, 2900, -0.0334120079918715, -3.37465142270879],
      [10000, 10200, -3.736323316984514, -0.023562756305381648],
      [10000, 9800, -0.021920569247980394, -3.807323236386658],
      [1000000, 1001000, -1.8394974180111647, -0.17275373112418319],
    ];
    for (const [count, mean, atMost, atLeast] of table) {
      expect(Math.abs(logPoissonAtMost(count, mean) - atMost)).toBeLessThan(2e-13);
      expect(Math.abs(logPoissonAtLeast(count, mean) - atLeast)).toBeLessThan(2e-13);
    }
    expect(relative(logPoissonAtMost(5000, 6000), -91.78293780067163)).toBeLessThan(1e-14);
    expect(relative(logPoissonAtLeast(5000, 4000), -119.28982736370406)).toBeLessThan(1e-14);
  });

  it('add up: one more count adds its own probability, and the tails make one', () => {
    const counts = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(counts, fc.double({ min: -6, max: 6, noNaN: true }), (count, deviation) => {
        const mean = Math.max(1e-3, count + deviation * Math.sqrt(count));
        const step = Math.exp(logPoissonAtMost(count, mean)) - Math.exp(logPoissonAtMost(count - 1, mean));
        expect(Math.abs(step - Math.exp(logPoisson(count, mean)))).toBeLessThan(1e-12);
        const whole = Math.exp(logPoissonAtMost(count - 1, mean)) + Math.exp(logPoissonAtLeast(count, mean));
        expect(whole).toBeCloseTo(1, 12);
      }),
    );
  });

  it('continue to gamma variables of any shape', () => {
    // Q(1/2, x) = erfc(√x); and Q(a + 1, x) − Q(a, x) = xᵃ e⁻ˣ/Γ(a + 1).
    const erfcOfOne = 0.15729920705028513;
    expect(relative(Math.exp(logGammaAbove(0.5, 1)), erfcOfOne)).toBeLessThan(1e-13);
    expect(relative(Math.exp(logGammaBelow(0.5, 1)), 1 - erfcOfOne)).toBeLessThan(1e-13);
    const shapes = fc.double({ min: -2, max: 6, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(shapes, fc.double({ min: -6, max: 6, noNaN: true }), (shape, deviation) => {
        const x = Math.max(1e-3 * shape, shape + deviation * Math.sqrt(shape));
        const step = Math.exp(logGammaAbove(shape + 1, x)) - Math.exp(logGammaAbove(shape, x));
        expect(Math.abs(step - Math.exp(logPoisson(shape, x)))).toBeLessThan(1e-12);
        const whole = Math.exp(logGammaAbove(shape, x)) + Math.exp(logGammaBelow(shape, x));
        expect(whole).toBeCloseTo(1, 12);
      }),
      { numRuns: 500 },
    );
  });

  it('know the empty observation and the vanishing mean', () => {
    expect(logPoissonAtMost(0, 7)).toBeCloseTo(-7, 14);
    expect(logPoissonAtMost(3, 0)).toBe(0);
    expect(logPoissonAtLeast(0, 7)).toBe(0);
    expect(logPoissonAtLeast(1, 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
