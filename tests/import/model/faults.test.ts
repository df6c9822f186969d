import { describe, expect, it } from 'vitest';
import { german } from '../../../src/words/de/index.ts';
import { speak } from '../../../src/words/section.ts';
import { described, refusalOf } from './models.ts';

const sound = 'tau*g^2 = 1e-9';

describe('a formula that cannot be taken', () => {
  it.each([
    [
      'an unknown name',
      'B/g^2 = 2 * foo',
      'Line 1, column 13 of my.txt: "foo" has no meaning here; give it one on a line above, or see the list of names.',
    ],
    [
      'a name that is nearly one',
      'B/g^2 = mK',
      'Line 1, column 9 of my.txt: "mK" has no meaning here; write m_K.',
    ],
    ['a name that comes later', `B/g^2 = x\nx = 1`, 'Line 1, column 9 of my.txt: "x" has no meaning here'],
    ['a missing sign', 'B/g^2 = 2 m_K', 'Line 1, column 11 of my.txt: a sign is missing'],
    [
      'a bracket that stays open',
      'B/g^2 = 2 * (m_K',
      'Line 1, column 17 of my.txt: the formula cannot be read from here on',
    ],
    ['no formula', 'B/g^2 =', 'Line 1, column 8 of my.txt: there is no formula'],
    ['one value too few', 'B/g^2 = min(m)', 'min has 1 value between its brackets and needs 2'],
    ['too few values', 'B/g^2 = lambda(1, 2)', 'lambda has 2 values between its brackets and needs 3'],
    ['a name twice', 'x = 1\nx = 2\nB/g^2 = x', 'Line 2, column 1 of my.txt: "x" has a meaning already'],
    [
      'the name of a constant',
      'm_K = 1\nB/g^2 = 1',
      'Line 1, column 1 of my.txt: "m_K" has a meaning already',
    ],
    [
      'a division by zero',
      'B/g^2 = p_X / (m - m)',
      'Line 1, column 15 of my.txt: the formula has no value at 0 MeV because it divides by zero; mend it, or give the masses where it holds',
    ],
    [
      'a division by zero in a line before',
      'y = 1 / m\nB/g^2 = 2 * y',
      'Line 1, column 9 of my.txt: the formula has no value at 0 MeV because it divides by zero',
    ],
    [
      'a root of a negative number',
      'B/g^2 = sqrt(m - 10)',
      'column 9 of my.txt: the formula has no value at 0 MeV because it takes the square root',
    ],
    ['a logarithm of zero', 'B/g^2 = ln(m)', 'because it takes the logarithm'],
    [
      'a power of a negative number',
      'B/g^2 = (m - 1) ^ 0.3',
      'because it raises a negative number to a power that is not whole',
    ],
    ['a value too large', 'B/g^2 = exp(10 * m)', 'because its value is too large'],
    ['a model that ends', 'B/g^2 = 1 + width_bc4', 'width_bc4 says nothing at'],
    [
      'a negative rate',
      'B/g^2 = -0.1',
      'Line 1, column 1 of my.txt: B is -0.1 at 0 MeV and must be 0 or more',
    ],
    ['a rate that falls below 0', 'B/g^2 = 0.1 - m / 1000', 'Line 1, column 1 of my.txt: B is -'],
    [
      'g on both sides',
      'B/g^2 = g^2',
      'Line 1, column 9 of my.txt: the formula holds g, although B is given per power of g',
    ],
    [
      'no power of g at all',
      'B = p_X / m_K',
      'Line 1, column 1 of my.txt: at 0 MeV B does not grow as the same power',
    ],
    ['no single power of g', 'B = g^2 + g^3', 'B does not grow as the same power'],
  ])('for %s', (_, text, said) => {
    expect(refusalOf(`${text}\n${sound}`)).toContain(said);
  });

  it.each([
    [
      'two powers',
      'B/g^2 = 1e-3\nwidth/g^4 = 1',
      'Line 2, column 1 of my.txt: "width" goes with g to the power 4, all else with 2',
    ],
    [
      'two powers, one in a formula',
      'B/g^2 = 1e-3\nwidth = g^4',
      'Line 2, column 1 of my.txt: at 0 MeV width does not grow as the same power',
    ],
    ['a negative width', 'B/g^2 = 1\nwidth_ee/g^2 = -m', 'Line 2, column 1 of my.txt: width_ee is -'],
    [
      'a lifetime of zero',
      'B/g^2 = 1\ntau*g^2 = 0',
      'Line 2, column 1 of my.txt: tau is 0 at 0 MeV and must be above 0',
    ],
    [
      'a fraction above 1',
      `B/g^2 = 1\n${sound}\nee = 1.2`,
      'Line 3, column 1 of my.txt: the fraction ee is 1.2 at 0 MeV',
    ],
    [
      'fractions above 1 together',
      `B/g^2 = 1\n${sound}\nee = 0.7\nmumu = 0.6`,
      'the fractions of all decays add up to 1.3',
    ],
    [
      'a width into a product above all',
      'B/g^2 = 1\nwidth/g^2 = 1\nwidth_ee/g^2 = 2',
      'the fractions of all decays add up to 2',
    ],
    ['a fraction that depends on g', `B/g^2 = 1\n${sound}\nee = min(1, g)`, 'fractions must not depend on g'],
    [
      'width and lifetime',
      `B/g^2 = 1\n${sound}\nwidth/g^2 = 1`,
      'Line 3, column 1 of my.txt: both width and tau are given',
    ],
    ['no production', sound, 'my.txt does not say how often X is produced'],
    ['no lifetime', 'B/g^2 = 1', 'my.txt says nothing of the lifetime'],
    [
      'an unknown key',
      `masss: 3\nB/g^2 = 1\n${sound}`,
      'Line 1, column 1 of my.txt: "masss" is not a key of a model',
    ],
    [
      'a key twice',
      `power: 2\npower: 2\nB/g^2 = 1\n${sound}`,
      'Line 2, column 1 of my.txt: power is given twice',
    ],
    [
      'a range that falls',
      `masses: 200 - 100\nB/g^2 = 1\n${sound}`,
      'Line 1, column 8 of my.txt: masses is "200 - 100", but must be two numbers that ascend',
    ],
    [
      'masses that no kaon decays to',
      `masses: 400 to 500\nB/g^2 = 1\n${sound}`,
      'masses is "400 to 500", but must be two numbers that ascend, the first from 0 to below 354.1 MeV',
    ],
    [
      'couplings from zero on',
      `couplings: 0 to 1\nB/g^2 = 1\n${sound}`,
      'couplings is "0 to 1", but must be two numbers above 0 that ascend',
    ],
    [
      'a symbol of which nothing is left',
      `particle: ☃\nB/g^2 = 1\n${sound}`,
      'particle is "☃", but must be letters',
    ],
    [
      'no power',
      `power: 0\nB/g^2 = 1\n${sound}`,
      'power is "0", but must be one number from -8 to 8 other than 0',
    ],
    ['an invisible fraction above 1', 'B/g^2 = 1\ninvisible = 2', 'the fraction invisible is 2 at 0 MeV'],
    [
      'numbers among formulas',
      `B/g^2 = 1\n${sound}\n1,2,3`,
      'Line 3, column 1 of my.txt is neither a formula nor a key',
    ],
    ['nothing', '# only a comment', 'my.txt holds no model'],
  ])('for %s', (_, text, said) => {
    expect(refusalOf(text)).toContain(said);
  });

  it('is told in the language of the page', async () => {
    speak(german);
    try {
      expect(refusalOf(`B/g^2 = foo\n${sound}`)).toMatch(/^Zeile 1, Spalte 9 von my\.txt: „foo“/);
    } finally {
      speak(null);
    }
  });
});

describe('what stands around formulas', () => {
  it('is read with the place of none of it fixed', () => {
    const own = described(
      `B = 1e-3 * g^4   # anywhere below 279 MeV
name: My model
particle: φ
coupling: ε_e
unit: GeV
masses: 10 to 279 MeV
source: me
width = g^4 * m`,
    );
    expect(own).toMatchObject({
      id: 'own:name:My model;particle:φ;coupling:ε_e;unit:GeV;masses:10 to 279 MeV;source:me;B=1e-3*g^4;width=g^4*m',
      name: 'My model',
      particle: 'φ',
      coupling: { symbol: 'ε_e', unit: 'GeV', power: 4 },
      massRangeMeV: [10, 279],
      source: 'me',
    });
  });

  it('finds the power of a scale in the denominator', () => {
    expect(described('B = 1e15 * g^-2\ntau = 1e-9 * g^2').coupling.power).toBe(-2);
  });

  it('takes the name of the file where there is none', () => {
    expect(described('B/g^2 = 1\ninvisible = 1', 'leptophilic.model.txt')).toMatchObject({
      // Requests and links say it too.
      id: 'own:name:leptophilic.model;B/g^2=1;invisible=1',
      name: 'leptophilic.model',
      coupling: { symbol: 'g', power: 2 },
    });
  });
});
