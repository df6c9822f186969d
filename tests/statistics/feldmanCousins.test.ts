import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feldmanCousinsInterval } from '../../src/statistics/feldmanCousins.ts';
import { InvalidInput } from '../../src/statistics/invalidInput.ts';
import { logPoisson } from '../../src/statistics/stirling.ts';

describe('Feldman–Cousins intervals', { timeout: 60_000 }, () => {
  // Table IV of Phys. Rev. D 57 (1998) 3873, 90 % CL.
  const table = [
    [0, 0, 0, 2.44],
    [1, 0, 0.11, 4.36],
    [2, 0, 0.53, 5.91],
    [3, 0, 1.1, 7.42],
    [4, 0, 1.47, 8.6],
    [5, 0, 1.84, 9.99],
    [6, 0, 2.21, 11.47],
    [7, 0, 3.56, 12.53],
    [8, 0, 3.96, 13.99],
    [9, 0, 4.36, 15.3],
    [10, 0, 5.5, 16.5],
    [0, 0.5, 0, 1.94],
    [1, 0.5, 0, 3.86],
    [2, 0.5, 0.03, 5.41],
    [3, 0.5, 0.6, 6.92],
    [4, 0.5, 1.17, 8.1],
  ] as const;

  it.each(table)(
    'of %i events over %f expected are those of the paper',
    (count, background, lower, upper) => {
      const interval = feldmanCousinsInterval(count, background, 0.9);
      expect(Math.abs(interval.lower - lower)).toBeLessThan(0.0051);
      expect(Math.abs(interval.upper - upper)).toBeLessThan(0.0051);
    },
  );

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
    expect(() => feldmanCousinsInterval(-1, 0, 0.9)).toThrow(InvalidInput);
    expect(() => feldmanCousinsInterval(1, -2, 0.9)).toThrow(/background is -2/);
    expect(() => feldmanCousinsInterval(1, 2, 1.2)).toThrow(/confidence level is 1.2/);
  });
});
