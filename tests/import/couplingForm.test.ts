import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptCurve } from '../../src/import/adopt.ts';
import { intoConvention, type Scale, shifted, valuePowers } from '../../src/import/couplingForm.ts';
import { couplingUnit, unitsOfDimension } from '../../src/import/couplingUnits.ts';
import { dimensionOf } from '../../src/import/meaning.ts';
import { openQuestions } from '../../src/import/openQuestions.ts';
import { valueNotes } from '../../src/import/valueNotes.ts';
import { models } from '../../src/physics/models/index.ts';
import { importing } from '../../src/words/en/importing.ts';
import { sound } from '../searches/agreement.ts';
import { caseTable, casesPresent } from './cases.ts';
import { tables } from './given.ts';

/** TeV in one unit of energy, from the prefixes of the SI. */
const inTeV = { eV: 1e-12, keV: 1e-9, MeV: 1e-6, GeV: 1e-3, TeV: 1 } as const;
const energies = Object.keys(inTeV) as (keyof typeof inTeV)[];

const conventions = models.flatMap((model) =>
  model.conventions.map((convention) => ({ model: model.id, convention })),
);

describe('units of couplings', () => {
  it.each([
    ['GeV^-1', 3, -1],
    ['GeV-1', 3, -1],
    ['1/GeV', 3, -1],
    ['GeV⁻¹', 3, -1],
    ['\\mathrm{GeV}^{-1}', 3, -1],
    ['GEV**-1', 3, -1],
    ['TeV^{-1}', 0, -1],
    ['MeV^-1', 6, -1],
    ['10^{-3} TeV^{-1}', -3, -1],
    ['1e-10', -10, 0],
    ['×10⁻⁸', -8, 0],
    ['GeV', -3, 1],
    ['GeV^-2', 6, -2],
    ['', 0, 0],
  ])('%s is 10^%i TeV^%i', (text, decades, dimension) => {
    expect(couplingUnit(text)).toEqual({ decades, dimension });
  });

  it.each(['fm', 'ns', 'GeV m', 'cats', '10^x', 'GeV^-9'])('%s is none', (text) => {
    expect(couplingUnit(text)).toBeNull();
  });

  it('shift a decimal number to the digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: -20, max: 5 }),
        fc.integer({ min: -12, max: 12 }),
        (digits, exponent, decades) => {
          expect(shifted(Number(`${digits}e${exponent}`), decades)).toBe(
            Number(`${digits}e${exponent + decades}`),
          );
        },
      ),
    );
  });
});

describe('a coupling that is written in any unit, power and scale', () => {
  it('is read back as the same coupling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conventions),
        fc.double({ min: 1e-12, max: 1e3, noNaN: true }),
        fc.constantFrom(...energies),
        fc.constantFrom(...valuePowers),
        fc.constantFrom<Scale>('linear', 'log10', 'ln'),
        ({ convention }, coupling, energy, valuePower, valueScale) => {
          const dimension = dimensionOf(convention) * valuePower;
          const valueUnit = dimension === 0 ? '' : dimension === 1 ? energy : `${energy}^${dimension}`;
          const number = coupling ** valuePower / inTeV[energy] ** dimension;
          const column =
            valueScale === 'linear' ? number : valueScale === 'ln' ? Math.log(number) : Math.log10(number);
          const into = intoConvention(convention, { valueScale, valuePower, valueUnit });
          // Logarithms of the size of 60 keep 14 digits of the number.
          expect(Math.abs((into?.(column) ?? Number.NaN) / coupling - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('is taken in every unit that the page offers, and in no other', () => {
    for (const { convention } of conventions)
      for (const valuePower of valuePowers) {
        const dimension = dimensionOf(convention) * valuePower;
        const form = { valueScale: 'linear', valuePower } as const;
        for (const valueUnit of unitsOfDimension(dimension))
          expect(intoConvention(convention, { ...form, valueUnit })).not.toBeNull();
        for (const valueUnit of ['fm', 's', dimension === 0 ? 'GeV' : `GeV^${-dimension}`])
          expect(intoConvention(convention, { ...form, valueUnit })).toBeNull();
      }
  });
});

/** Headings of a column of couplings, and the conventions of the first row, 10⁻⁵ or what `first` says. */
const headings: readonly (readonly [
  heading: string,
  convention: string,
  coupling: number,
  first?: string,
])[] = [
  ['1/Fa[GeV-1]', 'one_over_Fa', 1e-2],
  ['1/F_a [1/GeV]', 'one_over_Fa', 1e-2],
  ['F_a [GeV]', 'one_over_Fa', 1e-2, '1e5'],
  ['log10(F_a/GeV)', 'one_over_Fa', 1e-2, '5'],
  ['CGG/Lambda [GeV^-1]', 'CGG_over_Lambda_TeV-1', 1e-2],
  ['Lambda/C_GG [TeV]', 'CGG_over_Lambda_TeV-1', 1e-5, '1e5'],
  ['$C_{GG}/\\Lambda$ [TeV$^{-1}$]', 'CGG_over_Lambda_TeV-1', 1e-5],
  ['C_ff/Lambda [MeV^-1]', 'Cff_over_Lambda_TeV-1', 10],
  ['Cff_over_Lambda_TeV-1', 'Cff_over_Lambda_TeV-1', 1e-5],
  ['(C_ff/Lambda)^2 [GeV^-2]', 'Cff_over_Lambda_TeV-1', Math.sqrt(1e-5) * 1e3],
  ['g_Y', 'g_Y', 1e-5],
  ['log10(g_Y)', 'g_Y', 1e-5, '-5'],
  ['1/f [GeV^-1]', 'one_over_f', 1e-2],
  ['sin theta', 'sintheta', 1e-5],
  ['sin^2(theta)', 'sin2theta', 1e-5],
  ['sin(theta)^2', 'sin2theta', 1e-5],
  ['log10 sin^2 theta', 'sin2theta', 1e-5, '-5'],
  ['sin²θ [10⁻³]', 'sin2theta', 1e-8],
  ['epsilon', 'epsilon', 1e-5],
  ['ε²', 'epsilon2', 1e-5],
  ['EPSILON**2', 'epsilon2', 1e-5],
];

describe('headings of couplings', () => {
  for (const [heading, convention, coupling, first = '1e-5'] of headings)
    it(`${heading} is ${convention}`, async () => {
      const [{ table, guesses }] = await tables('mine.csv', `m [MeV];${heading}\n50;${first}\n100;${first}`);
      expect(guesses).toMatchObject({ quantity: 'coupling', convention, massColumn: 0, valueColumn: 1 });
      const model = guesses.model ?? 'bc1';
      const answers = { ...guesses, model, name: 'M', reference: '', signature: 'invisible' } as const;
      const [{ coupling: read }] = sound(adoptCurve(table, answers)).stretches;
      expect(Math.abs(read[0] / coupling - 1)).toBeLessThan(1e-12);
    });

  it.each([
    ['cgg', 'other letters than C_GG'],
    ['c_GG/f [GeV^-1]', 'other letters than C_GG'],
    ['1/f_a [GeV^-1]', 'other letters than F_a'],
    ['g_y', 'other letters than g_Y'],
    ['Y', 'an axis'],
  ])('%s is none of ours, being %s', async (heading) => {
    const [{ guesses }] = await tables('mine.csv', `X,${heading}\n50,1e-5\n100,1e-5`);
    expect(guesses).toMatchObject({ model: null, convention: null });
    expect(openQuestions(guesses)).not.toEqual([]);
  });

  it.each([
    ['1/Fa [fm]', 'value-unit'],
    ['1/Fa [GeV]', 'value-unit'],
    ['F_a', 'value-unit'],
    ['sin2theta [GeV]', 'value-unit'],
    ['log(sin2theta)', 'value-scale'],
    ['1/f_a [GeV^-1]', 'convention'],
    ['Lambda [GeV]', 'model'],
  ])('%s is asked about: %s', async (heading, code) => {
    const [{ guesses }] = await tables('mine.csv', `m [MeV],${heading}\n50,1e-5\n100,1e-5`);
    expect(openQuestions(guesses).map((question) => question.code)).toContain(code);
  });

  it('say that a unit is assumed where the file names none', async () => {
    const [{ guesses }] = await tables('mine.csv', 'm [MeV],C_GG/Lambda\n50,1e-5\n100,1e-5');
    expect(valueNotes(guesses)).toEqual([{ code: 'unit-assumed', unit: 'TeV^-1' }]);
  });

  it('leave y to BC2 where it stands beside a mass, and not beside an x', async () => {
    const [{ guesses }] = await tables('mine.csv', 'm [MeV],y\n50,1e-9\n100,1e-9');
    expect(guesses).toMatchObject({ model: 'bc2', convention: 'y' });
    const [axes] = await tables('mine.csv', 'x,y\n50,1e-9\n100,1e-9');
    expect(axes.guesses.convention).toBeNull();
  });
});

describe('logarithms that no heading names', () => {
  it('are asked about, and taken as they are said to be', async () => {
    const [{ table, guesses, suspicions }] = await tables('mine.csv', '-0.5,-7\n-1,-8');
    expect(guesses).toMatchObject({ massScale: null, valueScale: null, massUnit: 'GeV' });
    expect(suspicions).toEqual([]);
    expect(openQuestions(guesses).map(({ code }) => code)).toEqual(['mass-scale', 'value-scale', 'quantity']);
    const said = { massScale: 'log10', valueScale: 'log10', quantity: 'coupling', model: 'bc4' } as const;
    const answers = { ...guesses, ...said, convention: 'sin2theta', name: 'M', reference: '' };
    const curve = sound(adoptCurve(table, { ...answers, signature: 'invisible' }));
    expect(curve.stretches[0].massMeV[1]).toBeCloseTo(100, 9);
    expect(curve.stretches[0].coupling).toEqual([1e-7, 1e-8]);
  });
});

describe.skipIf(!casesPresent)('files as other people write them', () => {
  it.each([
    ['unit-of-coupling-GeV.dat', 'one_over_Fa', [0.01, 0.011, 0.013]],
    ['unit-of-coupling-CGG.dat', 'CGG_over_Lambda_TeV-1', [1e-3, 2e-3]],
  ])('%s is %s in TeV⁻¹', async (name, convention, couplings) => {
    const { table, guesses } = await caseTable(name);
    expect(guesses).toMatchObject({ model: 'bc11', convention, valueUnit: 'GeV^-1' });
    const curve = sound(adoptCurve(table, { ...guesses, name: 'M', reference: '', signature: 'invisible' }));
    expect(curve.stretches[0].coupling).toEqual(couplings);
    expect(valueNotes(guesses).map(importing.valueNote)).toEqual([
      'Each value x GeV⁻¹ is converted to 10³ · x TeV⁻¹.',
    ]);
  });

  it('log10-columns.csv is asked about', async () => {
    const { guesses } = await caseTable('log10-columns.csv');
    expect(guesses).toMatchObject({ massScale: null, valueScale: null, massUnit: 'GeV' });
  });

  it('wpd-default.csv names no coupling', async () => {
    const { guesses } = await caseTable('wpd-default.csv');
    expect(guesses).toMatchObject({ quantity: null, model: null, convention: null });
  });
});
