import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, nonNegativeStretches } from '../../src/exclusion/levelSet.ts';

const smooth = (at: (t: number) => number): Level => ({ at, kindAt: () => 0 });
const samples = Array.from({ length: 41 }, (_, i) => -10 + 0.5 * i);

describe('where a function is not negative', () => {
  it('is found to rounding between any two roots', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 0, noNaN: true }),
        fc.double({ min: 0.6, max: 8, noNaN: true }),
        (a, w) => {
          const stretches = nonNegativeStretches(
            smooth((t) => (t - a) * (a + w - t)),
            samples,
            false,
          );
          expect(stretches).toHaveLength(1);
          expect(stretches[0][0]).toBeCloseTo(a, 10);
          expect(stretches[0][1]).toBeCloseTo(a + w, 10);
        },
      ),
    );
  });

  it('is found though it lies between two samples, and so is a gap', () => {
    const hill = (t: number) => 0.001 - (t - 1.23) ** 2;
    const [[from, to]] = nonNegativeStretches(smooth(hill), samples, false);
    expect([from, to]).toEqual([
      expect.closeTo(1.23 - Math.sqrt(0.001), 9),
      expect.closeTo(1.23 + Math.sqrt(0.001), 9),
    ]);
    expect(
      nonNegativeStretches(
        smooth((t) => -hill(t)),
        samples,
        true,
      ),
    ).toEqual([
      [-10, expect.closeTo(from, 9)],
      [expect.closeTo(to, 9), Infinity],
    ]);
  });

  it('ends at a jump, and at a crossing close beside one', () => {
    const jumps: Level = {
      at: (t) => (t < 0.1 ? 1 : t < 0.2 ? t - 0.15 : -1),
      kindAt: (t) => (t < 0.1 ? 0 : t < 0.2 ? 1 : 2),
    };
    const stretches = nonNegativeStretches(jumps, [-1, 0, 0.12, 0.3, 1], false);
    expect(stretches.flat()).toEqual([-1, 0.1, 0.15, 0.2].map((t) => expect.closeTo(t, 8)));
  });

  it('takes infinite values and no number for what they say', () => {
    const steep = (t: number) => (t < 2 ? -Infinity : t > 5 ? Number.NaN : Infinity);
    const [[from, to]] = nonNegativeStretches(smooth(steep), samples, false);
    expect([from, to]).toEqual([expect.closeTo(2, 9), expect.closeTo(5, 9)]);
    expect(
      nonNegativeStretches(
        smooth(() => -1),
        samples,
        true,
      ),
    ).toEqual([]);
  });
});
