import { faultOf } from '../reasons.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feldmanCousinsInterval } from '../../src/statistics/feldmanCousins.ts';
import { logPoisson } from '../../src/statistics/stirling.ts';

/** Largest signal that accepts a count: all counts sorted by their ratio of likelihoods, signals on a grid. */
function plainUpperEnd(count: number, background: number, confidenceLevel: number, step: number): number {
  let largest = 0;
  for (let signal = 0; signal < 3 + count + 5 * Math.sqrt(count + 1); signal += step) {
    const ranked = Array.from({ length: 70 }, (_, n) => ({
      n,
      probability: Math.exp(logPoisson(n, signal + background)),
      ratio: logPoisson(n, signal + background) - logPoisson(n, Math.max(n, background)),
    })).sort((a, b) => b.ratio - a.ratio);
    let before = 0;
    for (const { n, probability } of ranked) {
      if (n === count) break;
      before += probability;
    }
    if (before < confidenceLevel) largest = signal;
  }
  return largest;
}

describe('Feldman–Cousins intervals', () => {
  // Table IV of Phys. Rev. D 57 (1998) 3873, 90 % CL, each number also found by sorting counts on a grid of 0.005 events.
  const backgrounds = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5];
  const table: [number, string][] = [
    [0, '0–2.44  0–1.94  0–1.61  0–1.33  0–1.26  0–1.18  0–1.08  0–1.06  0–1.01  0–0.98'],
    [1, '0.11–4.36  0–3.86  0–3.36  0–2.91  0–2.53  0–2.19  0–1.88  0–1.59  0–1.39  0–1.22'],
    [2, '0.53–5.91  0.03–5.41  0–4.91  0–4.41  0–3.91  0–3.45  0–3.04  0–2.67  0–2.33  0–1.73'],
    [3, '1.1–7.42  0.6–6.92  0.1–6.42  0–5.92  0–5.42  0–4.92  0–4.42  0–3.95  0–3.53  0–2.78'],
    [4, '1.47–8.6  1.17–8.1  0.74–7.6  0.24–7.1  0–6.6  0–6.1  0–5.6  0–5.1  0–4.6  0–3.6'],
    [5, '1.84–9.99  1.53–9.49  1.25–8.99  0.93–8.49  0.43–7.99  0–7.49  0–6.99  0–6.49  0–5.99  0–4.99'],
    [
      6,
      '2.21–11.47  1.9–10.97  1.61–10.47  1.33–9.97  1.08–9.47  0.65–8.97  0.15–8.47  0–7.97  0–7.47  0–6.47',
    ],
    [
      7,
      '3.56–12.53  3.06–12.03  2.56–11.53  2.09–11.03  1.59–10.53  1.18–10.03  0.89–9.53  0.39–9.03  0–8.53  0–7.53',
    ],
    [
      8,
      '3.96–13.99  3.46–13.49  2.96–12.99  2.51–12.49  2.14–11.99  1.81–11.49  1.51–10.99  1.06–10.49  0.66–9.99  0–8.99',
    ],
    [
      9,
      '4.36–15.3  3.86–14.8  3.36–14.3  2.91–13.8  2.53–13.3  2.19–12.8  1.88–12.3  1.59–11.8  1.33–11.3  0.43–10.3',
    ],
    [10, '5.5–16.5  5–16  4.5–15.5  4–15  3.5–14.5  3.04–14  2.63–13.5  2.27–13  1.94–12.5  1.19–11.5'],
  ];

  it.each(table)('of %i events are those of the paper: %s', (count, row) => {
    const ends = row.split('  ').map((cell) => cell.split('–').map(Number));
    expect(ends).toHaveLength(backgrounds.length);
    ends.forEach(([lower, upper], i) => {
      const interval = feldmanCousinsInterval(count, backgrounds[i], 0.9);
      // The paper rounds to 0.01, from a grid of 0.005.
      expect(Math.abs(interval.lower - lower), `b = ${backgrounds[i]}`).toBeLessThan(0.0075);
      expect(Math.abs(interval.upper - upper), `b = ${backgrounds[i]}`).toBeLessThan(0.0075);
    });
  });

  it.each([
    [0, 3.2, 0.9],
    [1, 4.3, 0.9],
    [2, 5.3, 0.6827],
    [1, 5.5, 0.95],
  ])('of %i events over %f have the largest upper end of any background above, CL %f', (n, b, cl) => {
    const [step, backgroundStep] = [0.01, 0.03];
    const grid = Array.from({ length: 24 }, (_, k) => plainUpperEnd(n, b + k * backgroundStep, cl, step));
    const largest = Math.max(...grid);
    const { upper } = feldmanCousinsInterval(n, b, cl);
    // Beyond a jump the upper end falls by as much as the background rises, so that a grid misses a step of it.
    expect(upper).toBeGreaterThan(largest - 1e-9);
    expect(upper).toBeLessThan(largest + step + backgroundStep);
    expect(largest).toBeGreaterThan(grid[0] + step);
  });

  it('do not rise with the background', () => {
    const counts = fc.integer({ min: 0, max: 40 });
    const expected = fc.double({ min: 0, max: 60, noNaN: true });
    const more = fc.double({ min: 0, max: 10, noNaN: true });
    const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(counts, expected, more, levels, (count, background, further, confidenceLevel) => {
        const { upper } = feldmanCousinsInterval(count, background, confidenceLevel);
        const above = feldmanCousinsInterval(count, background + further, confidenceLevel).upper;
        expect(above).toBeLessThan(upper * (1 + 1e-9));
      }),
      { numRuns: 300 },
    );
  });

  it('cover every signal with at least their confidence level', () => {
    const levels = fc.constantFrom(0.6827, 0.9, 0.95, 0.99);
    const numbers = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, levels, (signal, background, confidenceLevel) => {
        let covered = 0;
        for (let count = 0; count < 70; count++) {
          const probability = Math.exp(logPoisson(count, signal + background));
          if (probability < 1e-6) continue;
          const { lower, upper } = feldmanCousinsInterval(count, background, confidenceLevel);
          if (signal >= lower - 1e-9 && signal <= upper + 1e-9) {
            covered += probability;
          }
        }
        expect(covered).toBeGreaterThan(confidenceLevel - 1e-4);
      }),
      { numRuns: 25 },
    );
  });

  it('become Gaussian for many events', () => {
    const { lower, upper } = feldmanCousinsInterval(1_000_000, 900_000, 0.95);
    expect(lower).toBeCloseTo(100_000 - 1.96 * 1000, -2);
    expect(upper).toBeCloseTo(100_000 + 1.96 * 1000, -2);
  });

  it('are refused for input that makes no sense', () => {
    expect(faultOf(() => feldmanCousinsInterval(-1, 0, 0.9))).toMatchObject({ code: 'observed-count' });
    expect(faultOf(() => feldmanCousinsInterval(1, -2, 0.9))).toMatchObject({ background: -2 });
    expect(faultOf(() => feldmanCousinsInterval(1, 2, 1.2))).toMatchObject({ confidenceLevel: 1.2 });
  });
});
