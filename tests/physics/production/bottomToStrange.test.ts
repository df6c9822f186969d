import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowScaleCouplings } from '../../../src/physics/alp/linearRunning.ts';
import { UNIVERSAL } from '../../../src/physics/alp/running.ts';
import { alpId } from '../../../src/physics/models/alpFamily.ts';
import { modelById, models } from '../../../src/physics/models/index.ts';
import { bottomProduction, endPointOf } from '../../../src/physics/production/bottomToStrange.ts';
import { productionModes } from '../../../src/physics/production/mode.ts';
import { productionIn } from '../../../src/physics/production/productionIn.ts';

const higgs = { kind: 'higgs-share', perCoupling: 1 } as const;
const derivative = { kind: 'derivative', perCoupling: 1 } as const;
const [inKaon, inKstar] = productionModes;
const masses = fc.double({ min: 0, max: 4000, noNaN: true });

describe('decays of B mesons to X', () => {
  // 0.43 and 0.43 in table 2 of arXiv:1904.10447, with other form factors; the sum of both over the rate of b → s S is about 0.2.
  it.each([
    [inKaon, 0.43],
    [inKstar, 0.43],
  ])('%s of a light scalar has the branching ratio of the literature within 20 %%', (mode, literature) => {
    const ratio = bottomProduction(mode, higgs, 10) / literature;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  it('of an ALP follow the widths of arXiv:1611.09355', () => {
    // Γ(B → Ka) = m_B³ |k|² f₀² (1 − m_K²/m_B²)² λ^½/(64π) and Γ(B → K*a) = m_B³ |k|² A₀² λ^(3/2)/(64π), in GeV.
    const widthIn = (mass: number, daughter: number, m: number, formFactor: number, spin: 0 | 1): number => {
      const [a, b] = [(daughter / mass) ** 2, (m / mass) ** 2];
      const lambda = (1 - (Math.sqrt(a) + Math.sqrt(b)) ** 2) * (1 - (Math.sqrt(a) - Math.sqrt(b)) ** 2);
      const coupling = 1e-3 * 0.04111 * 0.99912 * formFactor;
      const rest = spin === 0 ? (1 - a) ** 2 * Math.sqrt(lambda) : lambda ** 1.5;
      return (mass ** 3 * coupling ** 2 * rest) / (64 * Math.PI);
    };
    const hbar = 6.582119569e-25;
    for (const m of [0, 0.2, 1, 3]) {
      const kaon = (widthIn(5.2793, 0.493677, m, 0.33, 0) * 1.638e-12) / hbar;
      expect(bottomProduction(inKaon, derivative, 1000 * m) / kaon).toBeCloseTo(1, 9);
      const kstar = (widthIn(5.2797, 0.89555, m, 0.36, 1) * 1.517e-12) / hbar;
      expect(bottomProduction(inKstar, derivative, 1000 * m) / kstar).toBeCloseTo(1, 9);
    }
  });

  it.each(productionModes)('%s: grows as the square of the coupling, and falls with the mass', (mode) => {
    fc.assert(
      fc.property(masses, fc.double({ min: -6, max: 6, noNaN: true }), (massMeV, log) => {
        for (const coupling of [higgs, derivative]) {
          const rate = bottomProduction(mode, coupling, massMeV);
          const scaled = bottomProduction(mode, { ...coupling, perCoupling: 10 ** log }, massMeV);
          expect(scaled / rate / 100 ** log).toBeCloseTo(1, 9);
          expect(bottomProduction(mode, coupling, massMeV + 10)).toBeLessThan(rate);
        }
      }),
    );
  });

  it('end where X is too heavy, a kaon as p and a K* as p³', () => {
    for (const [mode, power] of [
      [inKaon, 1],
      [inKstar, 3],
    ] as const) {
      const end = endPointOf(mode);
      const [near, nearer] = [1, 0.01].map((below) => bottomProduction(mode, derivative, end - below));
      // p² is in proportion to the distance from the end.
      expect(Math.log(near / nearer) / Math.log(100)).toBeCloseTo(power / 2, 2);
      expect(bottomProduction(mode, derivative, end)).toBeLessThan(1e-6 * near);
      expect(bottomProduction(mode, derivative, end + 1)).toBeNaN();
    }
  });

  it('a scalar and an ALP share hadronic matrix elements: their ratio depends on neither mass nor form factor', () => {
    const ratio = (mode: (typeof productionModes)[number], m: number) =>
      bottomProduction(mode, higgs, m) / bottomProduction(mode, derivative, m);
    fc.assert(
      fc.property(masses, (m) => {
        for (const mode of productionModes) expect(ratio(mode, m) / ratio(mode, 0)).toBeCloseTo(1, 9);
      }),
    );
    // Of both parities but for the mass of the strange quark.
    const [sum, difference] = [4183 + 93.5, 4183 - 93.5];
    expect(ratio(inKaon, 100) / ratio(inKstar, 100)).toBeCloseTo((sum / difference) ** 2, 9);
  });
});

describe('models and decays of B mesons', () => {
  it('a dark photon does not say; scalar and ALPs do', () => {
    const saying = models.filter((model) => productionIn(model, inKaon) !== null).map(({ id }) => id);
    expect(saying).toEqual(['bc4', 'bc10', 'bc11', 'alp']);
  });

  it('the general ALP agrees with BC10 and BC11 in its corners to 1e-6', () => {
    for (const [corner, benchmark] of [
      [{ Cff: 1 }, 'bc10'],
      [{ CGG: 1 }, 'bc11'],
    ] as const) {
      const [a, b] = [alpId({ couplings: corner, scaleTeV: 1 }), benchmark].map((id) => modelById(id));
      if (a === undefined || b === undefined) throw new Error(benchmark);
      for (const mode of productionModes) {
        const [general, special] = [a, b].map((model) => productionIn(model, mode)?.(200) ?? Number.NaN);
        expect(Math.abs(general / special - 1), `${benchmark} ${mode}`).toBeLessThan(1e-6);
      }
    }
  });

  it('BC10 and BC11 with another scale agree with the general ALP at that scale', () => {
    for (const [corner, member] of [
      [{ Cff: 1 }, 'bc10:scale=100'],
      [{ CGG: 1 }, 'bc11:scale=100'],
    ] as const) {
      const [a, b] = [alpId({ couplings: corner, scaleTeV: 100 }), member].map((id) => modelById(id));
      if (a === undefined || b === undefined) throw new Error(member);
      const [general, special] = [a, b].map((model) => productionIn(model, inKaon)?.(200) ?? Number.NaN);
      expect(general / special).toBeCloseTo(1, 9);
    }
    const [near, far] = ['bc10', 'bc10:scale=100'].map((id) => modelById(id)?.bottomToStrange?.perCoupling);
    expect(far).toBeGreaterThan(1.5 * (near ?? Number.NaN));
  });

  it('couplings of an ALP come from its running, to which s → d given beside it adds nothing', () => {
    const { flavourChanging } = lowScaleCouplings(UNIVERSAL, 1e6);
    const withDirect = modelById(alpId({ couplings: { Cff: 1, ksd: 1e-6 }, scaleTeV: 1 }));
    expect(withDirect?.bottomToStrange).toEqual({
      kind: 'derivative',
      perCoupling: flavourChanging,
      formFactors: 1,
    });
  });
});
