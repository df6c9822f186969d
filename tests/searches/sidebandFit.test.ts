import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPolynomial, integrateFit } from '../../src/searches/polynomialFit.ts';
import { sidebandBackground } from '../../src/searches/sidebandFit.ts';

const edges = Float64Array.from({ length: 21 }, (_, i) => -2 + 0.2 * i);
const bins = (count: (low: number, high: number) => number) => ({
  low: edges.slice(0, -1),
  high: edges.slice(1),
  count: Float64Array.from({ length: 20 }, (_, i) => count(edges[i], edges[i + 1])),
});

describe('polynomial fits to counts', () => {
  it('return a polynomial that the counts follow exactly', () => {
    const coefficient = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, (a, b, c) => {
        const primitive = (x: number) => 100 * x + 10 * a * x ** 2 + 3 * b * x ** 3 + c * x ** 4;
        const fit = fitPolynomial(
          bins((low, high) => primitive(high) - primitive(low)),
          3,
        );
        const expected = [100, 20 * a, 9 * b, 4 * c];
        fit.coefficients.forEach((value, p) => {
          expect(value).toBeCloseTo(expected[p], 6);
        });
      }),
    );
  });

  it('keep the number of events, as the Poisson maximum does', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1 }), (values, degree) => {
        let i = 0;
        const data = bins(() => values[i++]);
        const total = values.reduce((sum, value) => sum + value, 0);
        const fit = fitPolynomial(data, degree);
        const lowest = Math.min(integrateFit(fit, -2, -1.8).events, integrateFit(fit, 1.8, 2).events);
        if (lowest > 0.1) expect(integrateFit(fit, -2, 2).events / total).toBeCloseTo(1, 6);
      }),
    );
  });

  it('give a level line the error √N', () => {
    const fit = fitPolynomial(
      bins(() => 50),
      0,
    );
    expect(integrateFit(fit, -2, 2).uncertainty).toBeCloseTo(Math.sqrt(1000), 8);
  });

  it('survive empty sidebands', () => {
    for (const degree of [1, 2, 3]) {
      const { events, uncertainty } = integrateFit(
        fitPolynomial(
          bins(() => 0),
          degree,
        ),
        -0.2,
        0.2,
      );
      expect(events).toBeCloseTo(0, 10);
      expect(uncertainty).toBeGreaterThan(0);
    }
  });
});

describe('background of a window', () => {
  const massEdges = Float64Array.from({ length: 19 }, (_, i) => 241 + i);
  const window = {
    massMeV: 250,
    sigmaMeV: 1,
    window: [8, 10],
    surroundings: [0, 18],
  } as const;

  it('does not look at the window itself', () => {
    const counts = Float64Array.from({ length: 18 }, (_, i) => 100 + 2 * i);
    const quiet = sidebandBackground(massEdges, counts, window);
    counts[8] += 500;
    counts[9] = 0;
    expect(sidebandBackground(massEdges, counts, window)).toEqual(quiet);
    expect(quiet.background).toBeCloseTo(116 + 118, 8);
    expect(quiet.systematic).toBeCloseTo(0, 6);
    // A straight line through 16 bins: the variance of its middle is 1/16 of that of a bin, for two bins 4/16 of it.
    expect(quiet.statistical).toBeCloseTo(Math.sqrt((4 / 16) * 117), 1);
  });

  it('takes the curvature of the spectrum as a systematic uncertainty', () => {
    const counts = Float64Array.from({ length: 18 }, (_, i) => 400 - 2 * (i - 8.5) ** 2);
    const { background, systematic } = sidebandBackground(massEdges, counts, window);
    expect(background).toBeLessThan(counts[8] + counts[9]);
    expect(background + systematic).toBeCloseTo(counts[8] + counts[9], 4);
  });
});
