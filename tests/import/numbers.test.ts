import { describe, expect, it } from 'vitest';
import { isMissing, parseNumber } from '../../src/import/numbers.ts';

describe('numbers as people write them', () => {
  it.each([
    ['1/100', 0.01],
    ['3/500', 0.006],
    ['1.2*^-5', 1.2e-5],
    ['1.2`*^-5', 1.2e-5],
    ['1.2`5.*^-6', 1.2e-6],
    ['1.2×10−8', 1.2e-8],
    ['1.2 × 10⁻⁸', 1.2e-8],
    ['1.2 x 10^-8', 1.2e-8],
    ['1·10^-8', 1e-8],
    ['1.2\\cdot 10^{-8}', 1.2e-8],
    ['$1.2\\times10^{-8}$', 1.2e-8],
    ['1*10**-8', 1e-8],
    ['10^-8', 1e-8],
    ['10⁻⁸', 1e-8],
    ['2x10-8', 2e-8],
    ['−5', -5],
    ['1e−4', 1e-4],
    ['1d-4', 1e-4],
    ['< 3e-9', 3e-9],
    ['≤ 3·10^{-9}', 3e-9],
    ['~2', 2],
    ['5%', 0.05],
    ['0.1 \\%', 0.001],
    ['1\u2009000', 1000],
    ['1\u00a0000\u00a0000.5', 1_000_000.5],
    ["1'000", 1000],
    ['0.000\u2009001', 1e-6],
    ['1,000,000', 1e6],
    ['1,234.5', 1234.5],
    ['+.5', 0.5],
    ['5.', 5],
    ['∞', Infinity],
    ['-Infinity', -Infinity],
  ])('%s', (cell, expected) => {
    expect(parseNumber(cell, '.')).toBe(expected);
  });

  it.each([
    ['1,5', 1.5],
    ['1.000,5', 1000.5],
    ['1,2×10^-8', 1.2e-8],
    ['0,1%', 0.001],
  ])('%s with decimal commas', (cell, expected) => {
    expect(parseNumber(cell, ',')).toBe(expected);
  });

  it.each([
    '1,000',
    '5 6',
    '5 apples',
    '1/0',
    '1/2/3',
    'e',
    'x',
    '1x108',
    '12-05',
    '1.2e',
    '<',
    '%',
    '1.2.3',
    '--5',
    'nan',
  ])('%s is none', (cell) => {
    expect(parseNumber(cell, '.')).toBeNull();
  });

  it.each(['', '-', '—', 'NaN', '-nan', '.nan', 'NA', 'N/A', '#N/A', 'null', 'None', '1.#QNAN', '…', '?'])(
    '"%s" stands for no value',
    (cell) => {
      expect(isMissing(cell)).toBe(true);
      expect(parseNumber(cell, '.')).toBeNull();
    },
  );
});
