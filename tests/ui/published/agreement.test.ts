import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/ui/published/agreement.ts';

const anyValue = fc.double({ min: 1e-13, max: 1e-5, noNaN: true });
const anyPairs = fc.array(fc.tuple(anyValue, anyValue), { minLength: 1, maxLength: 60 });
const unzipped = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([own]) => own), pairs.map(([, other]) => other)] as const;

describe('how well limits agree with published ones', () => {
  it('is known where both are', () => {
    const { points, median, ninetieth } = agreementOf([1, 2, 3], [1, 1, 1]) ?? {};
    expect([points, median?.toFixed(12), ninetieth?.toFixed(12)]).toEqual([
      3,
      '2.000000000000',
      '3.000000000000',
    ]);
    expect(agreementOf([2, Number.NaN, 8, Infinity, 0], [1, 1, 1, 1, 1])?.points).toBe(2);
    expect(agreementOf([2, 8], [1, 1])?.median).toBeCloseTo(4, 12);
    expect(agreementOf([Number.NaN], [1])).toBeNull();
    expect(agreementOf([], [])).toBeNull();
  });

  it('has half of the ratios on each side of the median, and nine in ten within the factor, which the next smaller distance is not', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const found = agreementOf(...unzipped(pairs));
        if (found === null) throw new Error('nothing known');
        const { points, median, ninetieth } = found;
        const ratios = pairs.map(([own, other]) => own / other);
        expect(points).toBe(pairs.length);
        const room = 1 + 1e-12;
        expect(ratios.filter((ratio) => ratio <= median * room).length).toBeGreaterThanOrEqual(points / 2);
        expect(ratios.filter((ratio) => ratio >= median / room).length).toBeGreaterThanOrEqual(points / 2);
        const within = (factor: number) =>
          ratios.filter((ratio) => Math.max(ratio, 1 / ratio) <= factor).length;
        expect(within(ninetieth * room)).toBeGreaterThanOrEqual(0.9 * points);
        expect(within(ninetieth / room)).toBeLessThan(0.9 * points + (ninetieth <= room ? points : 0));
      }),
    );
  });

  it('turns over with the two curves, and does not ask for their order', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const [ours, published] = unzipped(pairs);
        const there = agreementOf(ours, published);
        const back = agreementOf(published, ours);
        expect((there?.median ?? 0) * (back?.median ?? 0)).toBeCloseTo(1, 9);
        expect((there?.ninetieth ?? 0) / (back?.ninetieth ?? 1)).toBeCloseTo(1, 9);
        expect(agreementOf(...unzipped(pairs.toReversed()))).toEqual(there);
      }),
    );
  });
});
