import { equationsOf } from '../../../src/physics/equations/index.ts';
import { caveats } from '../../../src/words/en/caveats.ts';
import { modelTexts as texts } from '../../../src/words/en/modelTexts.ts';
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  ELECTRON_MASS,
  FINE_STRUCTURE,
  KAON_MASS,
  KAON_WIDTH,
  MUON_MASS,
  PION_MASS,
} from '../../../src/physics/constants.ts';
import { leptonPairSpectrum } from '../../../src/physics/kaonToPionLeptons.ts';
import { END_POINT_MASS } from '../../../src/physics/kinematics.ts';
import { bc1 } from '../../../src/physics/models/bc1.ts';
import { bc2 } from '../../../src/physics/models/bc2.ts';
import { bc4 } from '../../../src/physics/models/bc4.ts';
import { bc10 } from '../../../src/physics/models/bc10.ts';
import { bc11 } from '../../../src/physics/models/bc11.ts';
import {
  amplitudeCoupling,
  couplingInConvention,
  defaultConventionParameters,
} from '../../../src/physics/models/conventions.ts';
import { modelById, models } from '../../../src/physics/models/index.ts';
import { isInside } from '../../../src/physics/models/validity.ts';

const mass = fc.double({ min: 0, max: 400, noNaN: true });
const HBAR = 6.582119569e-22;

describe('list of models', () => {
  it('finds each by its identifier and nothing else', () => {
    expect(models.map((model) => model.id)).toEqual(['bc1', 'bc2', 'bc4', 'bc10', 'bc11', 'alp']);
    for (const model of models) expect(modelById(model.id)).toBe(model);
    expect(modelById('bc12')).toBeUndefined();
    expect(modelById('BC4')).toBeUndefined();
  });

  it('has the default conventions of files, links and the command line', () => {
    const defaults = models.map((model) => model.conventions[0].id);
    expect(defaults).toEqual([
      'epsilon',
      'epsilon',
      'sin2theta',
      'Cff_over_Lambda_TeV-1',
      'CGG_over_Lambda_TeV-1',
      'one_over_Lambda_TeV-1',
    ]);
  });

  it('shows equations that typeset, the Lagrangian first, each with a source', () => {
    for (const model of models) {
      expect(equationsOf(model.id)[0].tex).toContain('\\mathcal{L}');
      for (const { tex, source } of equationsOf(model.id)) {
        expect(() => katex.renderToString(tex, { throwOnError: true, displayMode: true })).not.toThrow();
        expect(source).not.toBe('');
      }
      for (const { tex, unitTex } of model.conventions) {
        expect(() => katex.renderToString(tex + unitTex, { throwOnError: true })).not.toThrow();
      }
    }
  });

  it('has a sentence for each reason and caveat', () => {
    for (const model of models) {
      const reasons = [
        model.productionValidity.reason,
        model.decayValidity.reason,
        ...(model.noEscapeReason === null ? [] : [model.noEscapeReason]),
        ...model.conventions.flatMap(({ largest }) => largest?.reason ?? []),
      ];
      const sentences = [
        ...reasons.map((reason) => texts.reasons[reason]),
        ...model.caveats.map(({ caveat }) => caveats.byName[caveat]),
        ...model.conventions.map(({ id }) => texts.definitions[id]),
      ];
      for (const { source } of equationsOf(model.id))
        if (typeof source === 'string') expect(texts.sources[source] ?? source).toMatch(/arXiv:|\d{4} paper/);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
      for (const { minMeV, maxMeV } of model.caveats) expect(minMeV).toBeLessThan(maxMeV);
    }
  });
});

describe('every model', () => {
  it('produces X from 0 to the end point, where the rate ends in zero, and nowhere else', () => {
    for (const model of models) {
      expect(model.productionPerCoupling2(END_POINT_MASS)).toBe(0);
      expect(model.productionPerCoupling2(END_POINT_MASS + 1e-9)).toBeNaN();
      expect(model.productionPerCoupling2(-1)).toBeNaN();
      expect(model.productionPerCoupling2(Number.NaN)).toBeNaN();
      fc.assert(
        fc.property(mass, (m) => {
          const value = model.productionPerCoupling2(m);
          if (isInside(model.productionValidity, m)) expect(value).toBeGreaterThanOrEqual(0);
          else expect(value).toBeNaN();
        }),
      );
    }
  });

  it('has fractions that sum to 1 where X decays, to 0 where it is stable, and none outside', () => {
    for (const model of models) {
      fc.assert(
        fc.property(mass, (m) => {
          const { ee, mumu, gammagamma } = model.decayFractions(m);
          const sum = ee + mumu + gammagamma;
          const lifetime = model.lifetimeTimesCoupling2S(m);
          if (!isInside(model.decayValidity, m)) {
            expect(sum).toBeNaN();
            expect(lifetime).toBeNaN();
          } else if (lifetime === Infinity) expect(sum).toBe(0);
          else expect(sum).toBeCloseTo(1, 12);
        }),
      );
    }
  });

  it('turns couplings into every convention and back', () => {
    const parameters = fc.record({
      alphaD: fc.double({ min: 0.01, max: 1, noNaN: true }),
      chiMassRatio: fc.double({ min: 0.01, max: 0.49, noNaN: true }),
    });
    for (const convention of models.flatMap((model) => model.conventions)) {
      expect(convention.defaultRange[0]).toBeLessThan(convention.defaultRange[1]);
      fc.assert(
        fc.property(fc.double({ min: 1e-9, max: 10, noNaN: true }), parameters, (g, chosen) => {
          const value = couplingInConvention(convention, g, chosen);
          expect(value).toBeGreaterThan(0);
          expect(amplitudeCoupling(convention, value, chosen) / g).toBeCloseTo(1, 12);
        }),
      );
    }
  });
});

describe('conventions', () => {
  const value = (model: (typeof models)[number], id: string, g: number) => {
    const convention = model.conventions.find((candidate) => candidate.id === id);
    if (convention === undefined) throw new Error(`no ${id}`);
    return couplingInConvention(convention, g);
  };

  it('follow from comparing Lagrangians', () => {
    expect(value(bc2, 'y', 1e-3)).toBeCloseTo(1e-6 * 0.1 * (1 / 3) ** 4, 18);
    expect(defaultConventionParameters.alphaD).toBe(0.1);
    expect(value(bc4, 'sin2theta', 1e-4)).toBeCloseTo(1e-8, 20);
    // 2v/f with 1/f = C/(2Λ)
    expect(value(bc10, 'g_Y', 3)).toBeCloseTo(2 * 0.24622 * value(bc10, 'one_over_f', 3), 4);
    // g_s² C/Λ = α_s/(8π F_a) and g_s² C/Λ = 1/(4 f_G), for α_s = 0.0885
    const strongCoupling2 = 4 * Math.PI * 0.0885;
    expect(value(bc11, 'one_over_Fa', 2)).toBeCloseTo((strongCoupling2 * 2 * 8 * Math.PI) / 0.0885, 9);
    expect(value(bc11, 'one_over_fG', 2)).toBeCloseTo(4 * strongCoupling2 * 2, 9);
  });
});

describe('dark photon', () => {
  it('is produced at the rate of massless lepton pairs of its mass, 3πz/α dΓ/dz', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 354, noNaN: true }), (m) => {
        const z = (m / KAON_MASS) ** 2;
        const pairs = (3 * Math.PI * z * leptonPairSpectrum(z, 0)) / (FINE_STRUCTURE * KAON_WIDTH);
        expect(bc1.productionPerCoupling2(m) / pairs).toBeCloseTo(1, 10);
      }),
    );
    expect(bc1.productionPerCoupling2(0)).toBe(0);
  });

  it('of BC1 lives as its leptonic width says, up to the pion threshold', () => {
    const width = (FINE_STRUCTURE * 100) / 3;
    expect(bc1.lifetimeTimesCoupling2S(100) / (HBAR / width)).toBeCloseTo(1, 6);
    expect(bc1.lifetimeTimesCoupling2S(1)).toBe(Infinity);
    expect(bc1.lifetimeTimesCoupling2S(280)).toBeNaN();
    const { ee, mumu } = bc1.decayFractions(270);
    expect(ee).toBeGreaterThan(mumu);
    expect(bc1.decayFractions(210).ee).toBe(1);
    expect(bc1.fixedInvisibleFraction).toBe(0);
    expect(bc1.noEscapeReason).not.toBeNull();
  });

  it('of BC2 has no visible lifetime at any mass', () => {
    expect(bc2.fixedInvisibleFraction).toBe(1);
    for (const m of [0, 1, 100, 350]) expect(isInside(bc2.decayValidity, m)).toBe(false);
    expect(bc2.lifetimeTimesCoupling2S(100)).toBeNaN();
  });
});

describe('dark scalar', () => {
  it('is stable below two electrons and decays much faster above two muons', () => {
    expect(bc4.lifetimeTimesCoupling2S(2 * ELECTRON_MASS)).toBe(Infinity);
    expect(bc4.decayFractions(1)).toEqual({ ee: 0, mumu: 0, gammagamma: 0 });
    const drop = bc4.lifetimeTimesCoupling2S(2 * MUON_MASS) / bc4.lifetimeTimesCoupling2S(2 * MUON_MASS + 20);
    expect(drop).toBeGreaterThan(1e3);
    expect(bc4.lifetimeTimesCoupling2S(2 * PION_MASS)).toBeGreaterThan(0);
    expect(bc4.lifetimeTimesCoupling2S(2 * PION_MASS + 0.01)).toBeNaN();
    expect(bc4.caveats.some((caveat) => caveat.minMeV < 270 && caveat.maxMeV > 279)).toBe(true);
  });
});

describe('axion-like particles', () => {
  it('with fermion coupling decay to photons only below two electrons, mostly to electrons up to two muons', () => {
    expect(bc10.decayFractions(1)).toEqual({ ee: 0, mumu: 0, gammagamma: 1 });
    expect(bc10.lifetimeTimesCoupling2S(0)).toBe(Infinity);
    for (let m = 5; m < 2 * MUON_MASS; m += 1) expect(bc10.decayFractions(m).ee).toBeGreaterThan(0.93);
    expect(bc10.decayFractions(230).mumu).toBeGreaterThan(0.99);
  });

  it('with gluon coupling decay to photons only, without a lifetime at the pole of the neutral pion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: END_POINT_MASS, noNaN: true }), (m) => {
        expect(bc11.decayFractions(m)).toEqual({ ee: 0, mumu: 0, gammagamma: 1 });
      }),
    );
    expect(bc11.decayFractions(134.9768).gammagamma).toBe(1);
    expect(bc11.lifetimeTimesCoupling2S(134.9768)).toBe(0);
    expect(bc11.lifetimeTimesCoupling2S(0)).toBe(Infinity);
  });
});
