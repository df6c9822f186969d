import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HBAR_MEV_S } from '../../../src/physics/units.ts';
import { bc10 } from '../../../src/physics/models/bc10.ts';
import { productionModes } from '../../../src/physics/production/mode.ts';
import { productionIn } from '../../../src/physics/production/productionIn.ts';
import { modelOf, refusalOf } from './models.ts';

const rows = '100,1e-3,1e-9,1\n200,2e-3,4e-9,0.5\n300,4e-3,inf,0\n';

describe('a model as a table', () => {
  it('is read between its rows with straight lines in the logarithms, and not beyond them', () => {
    const model = modelOf(`m_MeV,B/g^2,tau*g^2_s,ee\n${rows}`, 'my.csv');
    const middle = Math.sqrt(100 * 200);
    expect(model.productionPerCoupling2(100)).toBeCloseTo(1e-3, 15);
    expect(model.productionPerCoupling2(middle)).toBeCloseTo(Math.sqrt(1e-3 * 2e-3), 15);
    expect(model.lifetimeTimesCoupling2S(middle)).toBeCloseTo(Math.sqrt(1e-9 * 4e-9), 20);
    expect(model.decayFractions(150).ee).toBeCloseTo(0.75, 12);
    expect(model.lifetimeTimesCoupling2S(300)).toBe(Infinity);
    expect(model.productionPerCoupling2(99)).toBeNaN();
    expect(model.productionPerCoupling2(301)).toBeNaN();
    expect(model.productionValidity).toMatchObject({ minMeV: 100, maxMeV: 300 });
  });

  it('gives a power law back as it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 50, max: 349, noNaN: true }),
        (slope, massMeV) => {
          const masses = [50, 90, 180, 350];
          const text = masses.map((m) => `${m},${(m / 100) ** slope},1e-9`).join('\n');
          const model = modelOf(`m_MeV,B/g^2,tau*g^2_s\n${text}`);
          expect(model.productionPerCoupling2(massMeV) / (massMeV / 100) ** slope).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it.each([
    ['an empty cell', '100,1e-3,1e-9\n150,,1e-9\n200,1e-3,1e-9\n250,1e-3,1e-9\n'],
    ['an empty line', '100,1e-3,1e-9\n\n200,1e-3,1e-9\n250,1e-3,1e-9\n'],
  ])('keeps the gap of %s', (_, text) => {
    const model = modelOf(`m_MeV,B/g^2,tau*g^2_s\n${text}`);
    expect(model.productionPerCoupling2(100)).toBeCloseTo(1e-3, 15);
    for (const mass of [101, 149, 151, 199]) expect(model.productionPerCoupling2(mass)).toBeNaN();
    for (const mass of [200, 225, 250]) expect(model.productionPerCoupling2(mass)).toBeCloseTo(1e-3, 15);
    expect(model.thresholdsMeV).toContain(200);
  });

  it('has rates of B mesons in columns, each where it is given', () => {
    const model = modelOf(
      '# g: 1e-4\nm_MeV,B/g^2,BK/g^2,BR_Kstar,width/g^2\n100,1e-3,0.4,2e-9,1\n200,1e-3,0.1,,1\n300,1e-3,0.1,,1\n',
    );
    const [inKaon, inKstar] = productionModes.map((mode) => productionIn(model, mode));
    expect(inKaon?.(100)).toBeCloseTo(0.4, 12);
    expect(inKaon?.(Math.sqrt(100 * 200))).toBeCloseTo(0.2, 12);
    expect(inKaon?.(301)).toBeNaN();
    expect(inKstar?.(100)).toBeCloseTo(0.2, 12);
    expect(inKstar?.(150)).toBeNaN();
    const without = modelOf('m_MeV,B/g^2,tau*g^2_s\n100,1,1\n200,1,1\n');
    expect(productionModes.map((mode) => productionIn(without, mode))).toEqual([null, null]);
  });

  it('takes values at one coupling', () => {
    const model = modelOf(
      '# g: 1e-4\n# power: 2\n# coupling: ε\nmass [GeV];BR;width [keV];ee\n0.1;1e-11;2e-12;1\n0.2;1e-11;2e-12;1\n',
    );
    expect(model.productionPerCoupling2(150)).toBeCloseTo(1e-3, 12);
    expect(model.lifetimeTimesCoupling2S(150) / (HBAR_MEV_S / (2e-15 / 1e-8))).toBeCloseTo(1, 12);
  });

  it('lets units be followed by those of the coupling', () => {
    const model = modelOf(
      'm [MeV/c^2],B/g^2 [TeV^2],tau*g^2 [ns TeV^-2],width_ee/g^2 [keV TeV^2]\n100,1,6.6e-10,1e-6\n200,1,6.6e-10,1e-6\n',
    );
    expect(model.productionPerCoupling2(150)).toBeCloseTo(1, 12);
    expect(model.lifetimeTimesCoupling2S(150)).toBeCloseTo(6.6e-19, 24);
    expect(model.decayFractions(150).ee).toBeCloseTo((1e-9 * 6.6e-19) / HBAR_MEV_S, 12);
  });

  it('takes what the command "model" writes', () => {
    const masses = Array.from({ length: 40 }, (_, k) => 20 + 5 * k);
    const text = masses
      .map((m) => {
        const { ee, mumu, gammagamma } = bc10.decayFractions(m);
        return [
          m,
          bc10.productionPerCoupling2(m),
          bc10.lifetimeTimesCoupling2S(m),
          ee,
          mumu,
          gammagamma,
        ].join();
      })
      .join('\n');
    const model = modelOf(
      `m_MeV,br_over_coupling2,tau_times_coupling2_s,bf_ee,bf_mumu,bf_gammagamma\n${text}`,
    );
    for (const mass of [22, 63, 117, 191]) {
      expect(model.productionPerCoupling2(mass) / bc10.productionPerCoupling2(mass)).toBeCloseTo(1, 3);
      expect(model.lifetimeTimesCoupling2S(mass) / bc10.lifetimeTimesCoupling2S(mass)).toBeCloseTo(1, 3);
    }
  });

  it.each([
    [
      'masses that fall',
      'm_MeV,B/g^2,tau*g^2_s\n100,1,1\n90,1,1',
      'Line 3, column 1 of my.csv: the mass 90 MeV comes after 100 MeV; masses must ascend',
    ],
    ['a rate that is negative', 'm_MeV,B/g^2,tau*g^2,BK/g^2\n100,1,1,1\n110,1,1,-1', 'Line 3, column 4'],
    ['a mass twice', 'm_MeV,B/g^2,tau*g^2_s\n100,1,1\n100,1,1', 'Line 3, column 1'],
    [
      'a negative width',
      'm_MeV,B/g^2,width/g^2\n100,1,1\n110,1,-1',
      'Line 3, column 3 of my.csv: width/g^2 is -1 at 110 MeV',
    ],
    [
      'a fraction above 1',
      'm_MeV,B/g^2,tau*g^2,ee\n100,1,1,1\n110,1,1,1.5',
      'Line 3, column 4 of my.csv: the fraction ee is 1.5',
    ],
    [
      'fractions above 1 together',
      'm_MeV,B/g^2,tau*g^2,ee,mumu\n100,1,1,1,0\n110,1,1,0.8,0.4',
      'Line 3, column 1 of my.csv: at 110 MeV the fractions of all decays add up to 1.2',
    ],
    [
      'an unknown column',
      'm_MeV,B/g^2,tau*g^2,foo\n100,1,1,1\n110,1,1,1',
      'Column 4 of my.csv, "foo", is not known',
    ],
    [
      'a lifetime in a unit of energy',
      'm_MeV,B/g^2,tau*g^2_MeV\n100,1,1\n110,1,1',
      'Column 3 of my.csv, "tau*g^2_MeV", has the unit "MeV", but lifetimes are in s, ms, us, ns or ps.',
    ],
    [
      'a width in a unit of time',
      'm_MeV,B/g^2,width/g^2 [ns]\n100,1,1\n110,1,1',
      'has the unit "ns", but masses and widths are in eV, keV, MeV, GeV or TeV',
    ],
    ['a width in a power', 'm_MeV,B/g^2,width/g^2 [GeV-1]\n100,1,1\n110,1,1', 'has the unit "GeV-1"'],
    [
      'a fraction in MeV',
      'm_MeV,B/g^2,tau*g^2,ee [MeV]\n100,1,1,1\n110,1,1,1',
      'B and fractions have no unit',
    ],
    ['a column twice', 'm_MeV,B/g^2,tau*g^2,BR/g^2\n100,1,1,1\n110,1,1,1', 'Column 4 of my.csv'],
    ['no masses', 'B/g^2,tau*g^2\n1,1\n1,1', 'has no column of masses'],
    ['no heading', '100,1,1\n110,1,1', 'has no line that names its columns'],
    [
      'a coupling that is not said',
      'm_MeV,B,tau_s\n100,1,1\n110,1,1',
      'Column 2 of my.csv, "B", holds for one coupling',
    ],
    [
      'a cell that is no number',
      'm_MeV,B/g^2,tau*g^2\n100,1,1\n110,x,1',
      'Line 3, column 2 of my.csv: "x" is not a number',
    ],
    ['one row', 'm_MeV,B/g^2,tau*g^2\n100,1,1', 'needs at least two masses'],
  ])('is refused for %s', (_, text, said) => {
    expect(refusalOf(text, 'my.csv')).toContain(said);
  });
});
