import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asin, cos } from '../../src/mathematics/angles.ts';
import { hypotenuse, power, tenTo } from '../../src/mathematics/powers.ts';

const anywhere = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('angles', () => {
  it('agree with the engine to 1e-15', () => {
    fc.assert(
      fc.property(anywhere(-1, 1), anywhere(-Math.PI, Math.PI), (x, angle) => {
        expect(Math.abs(asin(x) - Math.asin(x))).toBeLessThan(1e-15);
        expect(Math.abs(cos(angle) - Math.cos(angle))).toBeLessThan(1e-15);
      }),
    );
    expect(asin(1)).toBeCloseTo(Math.PI / 2, 15);
    expect(asin(1.1)).toBeNaN();
  });
});

describe('powers', () => {
  it('are products where they can be', () => {
    expect([power(3, 4), power(2, -2), power(4, 0.5), power(9, 1.5), power(5, 0)]).toEqual([
      81, 0.25, 2, 27, 1,
    ]);
    expect(power(-2, 3)).toBe(-8);
  });
  it('agree with the engine', () => {
    fc.assert(
      fc.property(anywhere(1e-10, 1e10), anywhere(-9, 9), (x, y) => {
        expect(Math.abs(power(x, y) / x ** y - 1)).toBeLessThan(1e-15 + 4e-16 * Math.abs(y * Math.log(x)));
        expect(Math.abs(tenTo(y) / 10 ** y - 1)).toBeLessThan(1e-15);
        expect(Math.abs(hypotenuse(x, y) / Math.hypot(x, y) - 1)).toBeLessThan(5e-16);
      }),
    );
    for (let y = -300; y <= 300; y++) expect(tenTo(y)).toBe(Number(`1e${y}`));
  });
  it('leave a hypotenuse what it is where one side vanishes or is huge', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(hypotenuse(x, 0)).toBe(Math.abs(x));
        expect(hypotenuse(0, x)).toBe(Math.abs(x));
      }),
    );
    expect(hypotenuse(3e200, 4e200) / 5e200).toBeCloseTo(1, 15);
    expect(hypotenuse(3e-200, 4e-200) / 5e-200).toBeCloseTo(1, 15);
  });
});
