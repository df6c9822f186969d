import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/import/model/parseFormula.ts';
import { type Value, valueOf } from '../../../src/physics/formulas/formula.ts';
import { namedValues } from '../../../src/physics/formulas/names.ts';
import { bc1 } from '../../../src/physics/models/bc1.ts';
import { bc4 } from '../../../src/physics/models/bc4.ts';
import { productionModes } from '../../../src/physics/production/mode.ts';
import { productionIn } from '../../../src/physics/production/productionIn.ts';
import { modelOf, example, refusalOf } from './models.ts';

const names = [...namedValues.keys()];

function compute(text: string, massMeV = 200): number {
  const { formula } = parseFormula(text, (name) => namedValues.has(name), names);
  const value: Value | null = valueOf(formula, namedValues);
  if (value === null) throw new Error(text);
  return typeof value === 'number' ? value : value(massMeV);
}

describe('formulas', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['2 * 3 ^ 2', 18],
    ['-3 ^ 2', -9],
    ['(-3) ^ 2', 9],
    ['2 ^ -1', 0.5],
    ['2 ^ 3 ^ 2', 512],
    ['2 ** 3 ** 2', 512],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['- - 2', 2],
    ['1.5e-3 * .5', 7.5e-4],
    ['m', 200],
    ['sqrt(m + 25)', 15],
    ['m > 100 ? 1 : 2', 1],
    ['m <= 100 ? 1 : m < 300 ? 2 : 3', 2],
    ['max(1, m, 3) - min(4, 2, 9)', 198],
    ['lambda(9, 4, 1)', 0 + (9 - 4 - 1) ** 2 - 16],
    ['ln(exp(2)) + log(exp(3)) + log10(1000)', 8],
    ['2 × 3 − 1', 5],
    ['100 < m ? m / 0 : 1', Infinity],
  ] as const)('%s', (text, value) => {
    expect(compute(text)).toBeCloseTo(value, 12);
  });

  it('know the momentum of X, velocities of its products and built-in models', () => {
    expect(compute('sqrt(lambda(m_K^2, m_pi^2, m^2)) / (2 * m_K)', 180)).toBeCloseTo(compute('p_X', 180), 9);
    expect(compute('sqrt(1 - 4 * m_mu^2 / m^2)', 250)).toBeCloseTo(compute('beta(m_mu)', 250), 12);
    expect(compute('beta(m_mu)', 200)).toBe(0);
    expect(compute('B_bc4', 180)).toBe(bc4.productionPerCoupling2(180));
    expect(compute('tau_bc1', 180)).toBe(bc1.lifetimeTimesCoupling2S(180));
    expect(compute('mumu_bc1', 250)).toBe(bc1.decayFractions(250).mumu);
    expect(compute('BKstar_bc4', 250)).toBe(productionIn(bc4, 'bzero-kstar')?.(250));
    expect(compute('sqrt(lambda(m_B^2, m_K^2, m^2)) / (2 * m_B)')).toBeCloseTo(compute('p_BK'), 6);
    expect(compute('sqrt(lambda(m_B0^2, m_Kstar^2, m^2)) / (2 * m_B0)')).toBeCloseTo(compute('p_BKstar'), 6);
    // Of a dark photon nobody says how often B mesons make it.
    expect(namedValues.has('BK_bc1')).toBe(false);
  });

  /** A formula with its value, computed beside it. */
  const { formula: anyFormula } = fc.letrec<{ formula: { text: string; value: number } }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.integer({ min: 1, max: 99 }).map((value) => ({ text: String(value), value })),
      fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula')).map(([a, sign, b]) => {
        const value = {
          '+': a.value + b.value,
          '-': a.value - b.value,
          '*': a.value * b.value,
          '/': a.value / b.value,
        };
        return { text: `(${a.text} ${sign} ${b.text})`, value: value[sign] };
      }),
      tie('formula').map((a) => ({ text: `-(${a.text})`, value: -a.value })),
      tie('formula').map((a) => ({ text: `abs(${a.text})`, value: Math.abs(a.value) })),
      fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => ({
        text: `(${a.text} < ${b.text} ? ${b.text} : ${c.text})`,
        value: a.value < b.value ? b.value : c.value,
      })),
    ),
  }));

  it('are computed as they are written', () => {
    fc.assert(
      fc.property(anyFormula, ({ text, value }) => {
        fc.pre(text.length < 1500);
        expect(compute(text)).toEqual(value);
      }),
    );
  });

  it('read any text without a fault of the program, and never anything but a number', () => {
    const pieces = fc.constantFrom(
      'm',
      'g',
      '(',
      ')',
      '^',
      '*',
      '-',
      '?',
      ':',
      ',',
      '1',
      '.',
      ' ',
      'sqrt',
      '[',
      '"',
      'constructor',
      '__proto__',
      '=>',
      ';',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const sentence = refusalOf(`B/g^2 = ${parts.join('')}\ntau*g^2 = 1e-9`);
        expect(sentence).not.toMatch(/fault in this program|undefined/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('BC4 written as formulas', () => {
  it('is BC4 to 1e-9', () => {
    const own = modelOf(example('bc4.txt'));
    for (let mass = 0; mass <= 279; mass += 0.25) {
      const near = (value: number, expected: number) => {
        if (expected === 0 || !Number.isFinite(expected)) expect(value).toBe(expected);
        else expect(Math.abs(value / expected - 1)).toBeLessThan(1e-9);
      };
      near(own.productionPerCoupling2(mass), bc4.productionPerCoupling2(mass));
      near(own.lifetimeTimesCoupling2S(mass), bc4.lifetimeTimesCoupling2S(mass));
      near(own.decayFractions(mass).ee, bc4.decayFractions(mass).ee);
      near(own.decayFractions(mass).mumu, bc4.decayFractions(mass).mumu);
      for (const mode of productionModes) {
        const [typed, built] = [own, bc4].map((model) => productionIn(model, mode)?.(mass) ?? Number.NaN);
        near(typed, built);
      }
    }
  });
});

describe('hostile formulas', () => {
  it.each([
    ['constructor', 'has no meaning'],
    ['__proto__', 'has no meaning'],
    ['toString', 'has no meaning'],
    ['this', 'holds only numbers'],
    ['m.constructor', 'holds only numbers'],
    ['m["constructor"]', 'holds only numbers'],
    ['constructor("return 1")', 'there is no function'],
    ['constructor.constructor("return process")()', 'holds only numbers'],
    ['sqrt.constructor("x")', 'holds only numbers'],
    ['hasOwnProperty(1)', 'there is no function'],
    ['toString()', 'there is no function'],
    ['velocity(1, 2)', 'there is no function'],
    ['negative', 'has no meaning'],
    ['[1, 2]', 'holds only numbers'],
    ['"text"', 'holds only numbers'],
    ['1; 2', 'a sign is missing'],
    ['window', 'has no meaning'],
    ['alert(1)', 'there is no function'],
    ['fetch`x`', 'cannot be read'],
    ['() => 1', 'cannot be read'],
    ['m = 3', 'cannot be read'],
    ['1e999', 'holds only numbers'],
    ['true', 'has no meaning'],
  ])('%s', (text, said) => {
    const sentence = refusalOf(`B/g^2 = ${text}\ntau*g^2 = 1e-9`);
    expect(sentence).toContain(said);
    expect(sentence).toMatch(/^Line 1, column \d+ of my\.txt/);
  });

  it.each([
    ['brackets', '('.repeat(1500) + 'm' + ')'.repeat(400)],
    ['minus signs', '-'.repeat(1900) + 'm'],
    ['powers', Array.from({ length: 900 }, () => 'm').join('^')],
    ['calls', 'abs('.repeat(300) + 'm' + ')'.repeat(300)],
    ['a long text', 'm + '.repeat(100_000) + 'm'],
  ])('with very many %s', (_, text) => {
    expect(refusalOf(`B/g^2 = ${text}\ntau*g^2 = 1e-9`)).toMatch(/nested too deeply|has more than 2000/);
  });
});

describe('where formulas were not tried', () => {
  const narrow = (inside: string, outside: string) =>
    `(m > 100.1 ? (m < 100.3 ? ${inside} : ${outside}) : ${outside})`;

  it('nothing is said of a rate that cannot be', () => {
    const model = modelOf(`B/g^2 = 1e-5
width_ee/g^2 = ${narrow('-1e-12', '1e-12')}
width_mumu/g^2 = 1e-12`);
    expect(model.decayFractions(100).ee).toBe(0.5);
    expect(model.lifetimeTimesCoupling2S(100.2)).toBeNaN();
    expect(model.decayFractions(100.2).mumu).toBeNaN();
  });

  it.each(['-1', '1 / (m - m)', 'sqrt(0 - 1)'])('nothing is said of B = %s', (inside) => {
    const model = modelOf(`B/g^2 = ${narrow(inside, '1e-5')}\ninvisible = 1`);
    expect(model.productionPerCoupling2(100)).toBe(1e-5);
    expect(model.productionPerCoupling2(100.2)).toBeNaN();
  });

  it('nothing is said of a fraction above 1', () => {
    const given = modelOf(`B/g^2 = 1\ntau*g^2 = 1\nee = ${narrow('2', '0.5')}`);
    expect(given.decayFractions(100.2).ee).toBeNaN();
    const shared = modelOf(`B/g^2 = 1\nwidth/g^2 = 1\nwidth_ee/g^2 = ${narrow('2', '0.5')}`);
    expect(shared.decayFractions(100.2).ee).toBeNaN();
    expect(shared.decayFractions(100).ee).toBe(0.5);
  });
});
