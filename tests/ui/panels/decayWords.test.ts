import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/plot/format.ts';
import { metres } from '../../../src/ui/panels/decay/decayWords.ts';

describe('how far X flies', () => {
  it.each([
    [7.93, '7.9 m'],
    [245.4, '245 m'],
    [9.994e6, '9990 km'],
    [9.996e6, '10\u202f000 km'],
    [7.91e7, '79\u202f100 km'],
    [9.994e8, '999\u202f000 km'],
    [9.996e8, '1.00 × 10^6 km'],
    [3e12, '3.00 × 10^9 km'],
    [Infinity, '∞'],
  ])('%d m is %s', (lengthM, text) => {
    expect(plainText(metres(lengthM))).toBe(text);
  });

  it('is written without powers of ten up to a million kilometres', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9.99e8, noNaN: true }), (lengthM) => {
        const [number, unit] = plainText(metres(lengthM)).replaceAll('\u202f', '').split(' ');
        const read = Number(number) * (unit === 'km' ? 1000 : 1);
        // Two digits below 100 m: half of the last one is at most 5 %.
        expect(Math.abs(read / lengthM - 1)).toBeLessThanOrEqual(0.051);
      }),
    );
  });
});
