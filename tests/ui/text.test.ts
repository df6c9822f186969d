import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolTex } from '../../src/physics/ownModel/symbols.ts';
import { models } from '../../src/physics/models/index.ts';
import { formatScientific, formatTime, plainText } from '../../src/plot/format.ts';
import { searchFace } from '../../src/ui/searches/faces.ts';
import { literally, rich } from '../../src/ui/text/markup.ts';
import { spokenNumber } from '../../src/ui/text/spoken.ts';
import { spokenReaction } from '../../src/ui/text/spokenText.ts';
import { richFromTex } from '../../src/ui/text/tex.ts';

describe('markup', () => {
  it('raises, lowers and slants', () => {
    expect(rich('K^+ → *m*_{*S*}')).toEqual([
      { text: 'K' },
      { text: '+', raise: 'sup' },
      { text: ' → ' },
      { text: 'm', italic: true },
      { text: 'S', italic: true, raise: 'sub' },
    ]);
  });
});

describe('a text that somebody wrote', () => {
  it('is shown letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'a*^_{}\\ é') }), (text) => {
        expect(rich(literally(text))).toEqual([{ text }]);
      }),
    );
    expect(rich(`*x* ${literally('my_file*')}^2`)).toEqual([
      { text: 'x', italic: true },
      { text: ' my_file*' },
      { text: '2', raise: 'sup' },
    ]);
  });
});

describe('TeX of couplings', () => {
  it.each([
    ['\\sin^2\\theta', 'sin^2θ'],
    ['\\sin\\theta', 'sin\u2009θ'],
    ['C_{ff}/\\Lambda', 'C_ff/Λ'],
    ['\\mathrm{TeV}^{-1}', 'TeV^-1'],
    ['1/f_\\ell', '1/f_ℓ'],
    ['g_Y', 'g_Y'],
    ['g_{a\\gamma\\gamma}', 'g_aγγ'],
    ['2 × 10^{-9}', '2 × 10^-9'],
    ['\\varepsilon^2', 'ε^2'],
    ["A'", 'A′'],
    ['\\phi', 'φ'],
    ['\\Phi', 'Φ'],
    ['\\nu _{R}', 'ν_R'],
  ])('%s reads %s', (tex, plain) => {
    expect(plainText(richFromTex(tex))).toBe(plain);
  });

  it.each([
    ...Array.from('αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ', (letter) => [letter, letter]),
    ['φ₁', 'φ_1'],
    ['ε²', 'ε^2'],
    ['10⁻³', '10^-3'],
  ])('shows %s as a person writes it', (symbol, plain) => {
    expect(plainText(richFromTex(symbolTex(symbol)))).toBe(plain);
  });

  it('slants letters and Greek, not functions, digits and units', () => {
    expect(richFromTex('\\sin^2\\theta')).toEqual([
      { text: 'sin' },
      { text: '2', raise: 'sup' },
      { text: 'θ', italic: true },
    ]);
    expect(richFromTex('1/f_\\ell').at(-1)).toEqual({ text: 'ℓ', italic: true, raise: 'sub' });
  });

  it('leaves no TeX in any symbol of any model', () => {
    for (const { conventions, particleTex } of models) {
      for (const tex of [particleTex, ...conventions.flatMap((each) => [each.tex, each.unitTex])]) {
        const plain = plainText(richFromTex(tex));
        expect(plain).not.toMatch(/[\\{}*]/);
        const commands = [...tex.matchAll(/\\([a-z]+)/giu)].map(([, command]) => command);
        for (const command of commands.filter((each) => each !== 'sin')) expect(plain).not.toContain(command);
      }
    }
  });
});

describe('speech', () => {
  it('says numbers and reactions in words', () => {
    expect(spokenNumber(formatScientific(2e-8))).toBe('2.00 times ten to the minus 8');
    expect(spokenNumber(formatTime(1.07e-3))).toBe('1.07 milliseconds');
    expect(spokenReaction(searchFace('na62-pinunu-2016-2022').name)).toBe('K plus to pi plus nu nu-bar');
  });
});
