import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../src/statistics/poissonInterval.ts';

/** Φ(−1), from a table of the normal distribution. */
const tail = 0.158655253931457;

/** P(N ≤ n | mean), term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

describe('the central Poisson interval', () => {
  it('leaves Φ(−1) on either side of every count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const { low, high } = poissonInterval(count);
        expect(atMost(count, high)).toBeCloseTo(tail, 9);
        if (count === 0) expect(low).toBe(0);
        else expect(1 - atMost(count - 1, low)).toBeCloseTo(tail, 9);
      }),
    );
  });

  it('has closed forms for no event and for one', () => {
    expect(poissonInterval(0)).toEqual({ low: 0, high: expect.closeTo(-Math.log(tail), 9) });
    expect(poissonInterval(1).low).toBeCloseTo(-Math.log(1 - tail), 9);
  });

  it('tends to n ± √n', () => {
    const { low, high } = poissonInterval(1_000_000);
    expect((high - 1_000_000) / 1000).toBeCloseTo(1, 2);
    expect((1_000_000 - low) / 1000).toBeCloseTo(1, 2);
  });
});
