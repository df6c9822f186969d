import { describe, expect, it } from 'vitest';
import { visibilityAt } from '../../../src/exclusion/visibility.ts';
import { invisibleShareAt } from '../../../src/physics/invisibleShare.ts';
import type { BenchmarkModel } from '../../../src/physics/models/model.ts';
import { createOwnModel } from '../../../src/physics/ownModel/createOwnModel.ts';
import type { OwnModel, TableRates } from '../../../src/physics/ownModel/ownModel.ts';
import { symbolTex } from '../../../src/physics/ownModel/symbols.ts';
import { couplingInConvention } from '../../../src/physics/models/conventions.ts';
import { HBAR_MEV_S } from '../../../src/physics/units.ts';
import { toySearch } from '../../toy.ts';

function model(columns: TableRates['columns'], power = 2): BenchmarkModel {
  const own: OwnModel = {
    kind: 'own-model',
    id: 'own-toy',
    name: 'Toy',
    particle: 'X',
    coupling: { symbol: 'g', unit: '', power, range: [1e-6, 1], largest: null },
    massRangeMeV: [0, 354],
    kinksMeV: [],
    source: '',
    rates: { kind: 'table', massMeV: [0, 354], columns },
  };
  const made = createOwnModel(own);
  if (made === null) throw new Error('no model');
  return made;
}

const half = model({ B: [1, 1], width: [1e-12, 1e-12], ee: [0.4, 0.4], invisible: [0.5, 0.5] });

describe('a model of one’s own', () => {
  it('counts its invisible decays in lifetime and fractions, and adds the share that is chosen', () => {
    expect(half.lifetimeTimesCoupling2S(150)).toBeCloseTo(HBAR_MEV_S / 1e-12, 20);
    expect(half.decayFractions(150)).toEqual({ ee: 0.4, mumu: 0, gammagamma: 0 });
    expect(invisibleShareAt(half, 0, 150)).toBe(0.5);
    expect(invisibleShareAt(half, 0.2, 150)).toBeCloseTo(0.6, 15);
    expect(invisibleShareAt(half, 1, 150)).toBe(1);
    expect(half.fixedInvisibleFraction).toBeNull();
  });

  it('lets a search for an escaping X see its invisible decays at any lifetime, and others their own share alone', () => {
    const escaping = visibilityAt(half, toySearch(), 0.2, 150);
    expect(escaping?.invisibleFraction).toBeCloseTo(0.6, 15);
    const electrons = visibilityAt(half, toySearch({ signature: 'ee' }), 0.2, 150);
    expect(electrons).toMatchObject({ invisibleFraction: 0.2, decayFraction: 0.4 });
    expect(escaping?.inverseLifetimePerCoupling2).toBeCloseTo(1e-12 / HBAR_MEV_S / 0.8, 0);
  });

  it('is invisible alone where it says so of all masses, and needs no lifetime then', () => {
    const escaping = model({ B: [1, 1], invisible: [1, 1] });
    expect(escaping.fixedInvisibleFraction).toBe(1);
    expect(visibilityAt(escaping, toySearch(), 1, 150)).toMatchObject({
      invisibleFraction: 1,
      inverseLifetimePerCoupling2: 0,
    });
  });

  it('says nothing where it has no number', () => {
    const gap = model({ B: [1, null], width: [1, 1] });
    expect(gap.productionPerCoupling2(100)).toBeNaN();
    expect(visibilityAt(model({ B: [1, 1], width: [null, 1] }), toySearch(), 0, 150)).toBeNull();
  });

  it.each([2, 4, 1, -2])(
    'has an amplitude coupling whose square goes with the coupling to the power %d',
    (power) => {
      const [convention] = model({ B: [1, 1], width: [1, 1] }, power).conventions;
      const amplitude = 1e-3;
      const coupling = couplingInConvention(convention, amplitude);
      expect(coupling ** power / amplitude ** 2).toBeCloseTo(1, 9);
    },
  );

  it('names what it does not know as unknown', () => {
    const own = { rates: { kind: 'formulas', lines: [{ name: 'B', formula: ['constructor'] }] } };
    expect(
      createOwnModel({
        ...own,
        kind: 'own-model',
        id: 'own-x',
        name: 'x',
        particle: 'X',
        coupling: { symbol: 'g', unit: '', power: 2, range: [1e-6, 1], largest: null },
        massRangeMeV: [0, 354],
        kinksMeV: [],
        source: '',
      } as OwnModel),
    ).toBeNull();
  });
});

describe('symbols as TeX', () => {
  it.each([
    ['g', 'g'],
    ['sin θ', '\\sin \\theta'],
    ['single g', '\\mathrm{single}\\mathrm{ }g'],
    ['ε_e', '\\varepsilon _{e}'],
    ['GeV', '\\mathrm{GeV}'],
    ['\\href{javascript:x}{y}', '\\mathrm{href}\\mathrm{javascript}xy'],
    ['<b>', 'b'],
    ['g_{B-L}', 'g_{B-L}'],
    ['C_{ff}/Λ', 'C_{\\mathrm{ff}}/\\Lambda'],
    ['a_b_c', 'a_{bc}'],
    ['x₁²', 'x_{1}^{2}'],
    ['ν_R', '\\nu _{R}'],
    ['$#&', ''],
  ])('%s', (symbol, tex) => {
    expect(symbolTex(symbol)).toBe(tex);
  });
});
