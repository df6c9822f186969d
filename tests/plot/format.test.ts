import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatLength,
  formatQuantity,
  formatScientific,
  formatTime,
  formatWithError,
  plainText,
} from '../../src/plot/format.ts';
import type { RichText } from '../../src/plot/scene.ts';

/** Reads a formatted number back. */
function readBack(rich: RichText): number {
  const text = plainText(rich).replaceAll('\u2212', '-');
  const [mantissa, exponent] = text.split(' × 10^');
  return Number(mantissa) * 10 ** Number(exponent ?? 0);
}

const anyNumber = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -40, max: 40 }), fc.boolean())
  .map(([mantissa, exponent, negative]) => (negative ? -1 : 1) * mantissa * 10 ** exponent);

describe('numbers', () => {
  it('keep their value to the digits asked for and never show an e', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 1, max: 6 }), (value, digits) => {
        for (const rich of [formatQuantity(value, digits), formatScientific(value, digits)]) {
          expect(plainText(rich)).not.toMatch(/e/);
          expect(Math.abs(readBack(rich) / value - 1)).toBeLessThanOrEqual(
            0.5 * 10 ** (1 - digits) * (1 + 1e-9),
          );
        }
      }),
    );
  });

  it.each([
    [2e-8, '2.00 × 10^-8'],
    [2.2849e-11, '2.28 × 10^-11'],
    [0.0532, '0.0532'],
    [9.996e-3, '0.0100'],
    [2.28, '2.28'],
    [999.6, '1000'],
    [89123, '8.91 × 10^4'],
    [0, '0'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '\u2212∞'],
  ])('%d is %s', (value, text) => {
    expect(plainText(formatQuantity(value))).toBe(text);
  });

  it.each([
    [9.871e-11, 2.1e-12, '(9.9 ± 0.2) × 10^-11'],
    [9.871e-11, 9.6e-13, '(9.9 ± 0.1) × 10^-11'],
    [0.4712, 0.0043, '0.471 ± 0.004'],
    [2.31, 0.5, '2.3 ± 0.5'],
    [1234, 56, '1234 ± 56'],
    [3e-11, 5e-11, '(3 ± 5) × 10^-11'],
    [2.31, Number.NaN, '2.31'],
    [2.31, 0, '2.31'],
    [Number.NaN, 1, '–'],
  ])('%d with uncertainty %d is %s', (value, error, text) => {
    expect(plainText(formatWithError(value, error))).toBe(text);
  });

  it('raise the exponent and write a minus sign, not a hyphen', () => {
    expect(formatScientific(2e-8)).toEqual([{ text: '2.00 × 10' }, { text: '\u22128', raise: 'sup' }]);
  });
});

describe('times and lengths', () => {
  it.each([
    [1e-10, 1, '100 ps'],
    [9.9999e-10, 3, '1.00 ns'],
    [1.07e-3, 3, '1.07 ms'],
    [1e-5, 1, '10 µs'],
    [0.1, 1, '100 ms'],
    [59.999, 3, '1.00 min'],
    [150, 3, '2.50 min'],
    [3.2e7, 2, '1.0 yr'],
    [Number.POSITIVE_INFINITY, 3, '∞'],
  ])('%d s is %s', (seconds, digits, text) => {
    expect(plainText(formatTime(seconds, digits))).toBe(text);
  });

  it.each([
    [8.9e7, 2, '8.9 × 10^4 km'],
    [2500, 3, '2.50 km'],
    [0.25, 3, '250 mm'],
    [3e-6, 2, '3.0 µm'],
    [4e-11, 2, '4.0 × 10^-5 µm'],
  ])('%d m is %s', (metres, digits, text) => {
    expect(plainText(formatLength(metres, digits))).toBe(text);
  });
});

describe('plain text', () => {
  it('keeps charges, marks powers and lowered text', () => {
    expect(
      plainText([{ text: 'K' }, { text: '+', raise: 'sup' }, { text: ' → π' }, { text: '+', raise: 'sup' }]),
    ).toBe('K+ → π+');
    expect(plainText([{ text: 'sin' }, { text: '2', raise: 'sup' }, { text: 'θ', italic: true }])).toBe(
      'sin^2θ',
    );
    expect(
      plainText([
        { text: 'm', italic: true },
        { text: 'S', raise: 'sub' },
      ]),
    ).toBe('m_S');
  });
});
