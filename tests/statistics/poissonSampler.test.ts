import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logPoissonAtMost } from '../../src/statistics/poisson.ts';
import { poissonSampler } from '../../src/statistics/poissonSampler.ts';

/** Counts at evenly spaced quantiles. */
function evenCounts(mean: number, number: number): Float64Array {
  const words = Uint32Array.from({ length: number }, (_, i) => ((i + 0.5) / number) * 2 ** 32);
  const counts = new Float64Array(number);
  poissonSampler(mean).draw(words, counts);
  return counts;
}

describe('Poisson counts', () => {
  it('come out with their probabilities, from words at even distances', () => {
    const means = fc.oneof(
      fc.constant(0),
      fc.double({ min: -4, max: 6.5, noNaN: true }).map((power) => 10 ** power),
    );
    fc.assert(
      fc.property(means, (mean) => {
        const number = 20_000;
        const counts = evenCounts(mean, number);
        expect(counts.every((count, i) => i === 0 || count >= counts[i - 1])).toBe(true);
        for (const i of [10, 400, 5000, 10_000, 17_000, 19_990]) {
          const quantile = (i + 0.5) / number;
          const count = counts[i];
          expect(Math.exp(logPoissonAtMost(count, mean))).toBeGreaterThan(quantile - 2e-5);
          if (count > 0) expect(Math.exp(logPoissonAtMost(count - 1, mean))).toBeLessThan(quantile + 2e-5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay within the range the sampler announces', () => {
    for (const mean of [0, 0.1, 3, 80, 4e4, 3e6]) {
      const { first, last, draw } = poissonSampler(mean);
      const ends = new Float64Array(2);
      draw(Uint32Array.of(0, 2 ** 32 - 1), ends);
      expect([...ends]).toEqual([first, last]);
    }
  });
});
