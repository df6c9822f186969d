import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complementaryErrorFunction,
  logNormalCumulative,
  normalCumulative,
  normalDensity,
  normalQuantile,
  normalQuantileOfLog,
  scaledComplementaryErrorFunction,
} from '../../src/statistics/normal.ts';

const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

describe('normal distribution', () => {
  it('gives the tabulated values of erfc', () => {
    const table: [number, number][] = [
      [0.1, 0.887537083981715],
      [0.5, 0.4795001221869535],
      [1, 0.15729920705028513],
      [2, 0.004677734981047266],
      [5, 1.537459794428035e-12],
      [20, 5.395865611607901e-176],
    ];
    for (const [x, value] of table)
      expect(relative(complementaryErrorFunction(x), value)).toBeLessThan(2e-15);
    expect(complementaryErrorFunction(0)).toBe(1);
    expect(complementaryErrorFunction(40)).toBe(0);
  });

  it('gives the tabulated quantiles', () => {
    const table: [number, number][] = [
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [1e-10, -6.361340902404056],
    ];
    for (const [p, z] of table) expect(relative(normalQuantile(p), z)).toBeLessThan(1e-13);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
  });

  it('is symmetric, inverted by its quantile, and has its density as derivative', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 37, noNaN: true }), (z) => {
        expect(normalCumulative(z) + normalCumulative(-z)).toBeCloseTo(1, 14);
        const tail = normalCumulative(-Math.abs(z));
        expect(normalQuantile(tail)).toBeCloseTo(-Math.abs(z), 11);
        const slope = (logNormalCumulative(z + 1e-4) - logNormalCumulative(z - 1e-4)) / 2e-4;
        expect(Math.abs(slope * normalCumulative(z) - normalDensity(z))).toBeLessThan(
          1e-6 * normalDensity(z) + 1e-11,
        );
      }),
    );
  });

  it('continues into tails that underflow', () => {
    // log(ncdf(-50)) and the leading term 1/(x √π) with its first corrections.
    expect(relative(logNormalCumulative(-50), -1254.8313611394199)).toBeLessThan(1e-15);
    const x = 1e4;
    const asymptotic = (1 - 0.5 / (x * x)) / (x * Math.sqrt(Math.PI));
    expect(relative(scaledComplementaryErrorFunction(x), asymptotic)).toBeLessThan(1e-14);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1000, noNaN: true }), (z) => {
        expect(relative(normalQuantileOfLog(logNormalCumulative(-z)), -z)).toBeLessThan(1e-12);
      }),
    );
  });
});
