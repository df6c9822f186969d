import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlpCouplings } from '../../../src/physics/alp/couplings.ts';
import { FINE_STRUCTURE, NEUTRAL_PION_MASS, V_TD, V_TS } from '../../../src/physics/constants.ts';
import { branchingPerAmplitude2, END_POINT_MASS } from '../../../src/physics/kinematics.ts';
import { alpChoice, alpCorners, alpFamily, alpId } from '../../../src/physics/models/alpFamily.ts';
import { bc10 } from '../../../src/physics/models/bc10.ts';
import { bc11 } from '../../../src/physics/models/bc11.ts';
import { couplingInConvention } from '../../../src/physics/models/conventions.ts';
import type { BenchmarkModel } from '../../../src/physics/models/model.ts';
import { HBAR_MEV_S } from '../../../src/physics/units.ts';
import { referencePresent, referenceRows } from '../../reference.ts';

function alp(couplings: AlpCouplings, scaleTeV = 1): BenchmarkModel {
  const id = alpId({ couplings, scaleTeV });
  const member = alpFamily.member(id);
  if (member === undefined) throw new Error(id);
  return member;
}

const masses = Array.from({ length: 355 }, (_, k) => Math.min(k + 0.25, END_POINT_MASS));
const anyMass = fc
  .double({ min: 0.01, max: 354, noNaN: true })
  .filter((mass) => Math.abs(mass - NEUTRAL_PION_MASS) > 0.1);
const anyValue = fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0.01);

/** Width to photons in MeV TeV². */
const photonWidthOf = (model: BenchmarkModel, mass: number) =>
  (model.decayFractions(mass).gammagamma * HBAR_MEV_S) / model.lifetimeTimesCoupling2S(mass);

describe('the general ALP', () => {
  it.each([
    ['bc10', bc10],
    ['bc11', bc11],
  ] as const)('is %s at that corner', (corner, benchmark) => {
    const model = alp(alpCorners[corner].couplings);
    for (const mass of [0, ...masses]) {
      const production = benchmark.productionPerCoupling2(mass);
      const difference = Math.abs(model.productionPerCoupling2(mass) - production);
      expect(difference).toBeLessThanOrEqual(1e-6 * production);
      const lifetime = model.lifetimeTimesCoupling2S(mass) / benchmark.lifetimeTimesCoupling2S(mass);
      if (mass > 0) expect(Math.abs(lifetime - 1)).toBeLessThan(1e-12);
      const fractions = model.decayFractions(mass);
      for (const kind of ['ee', 'mumu', 'gammagamma'] as const)
        expect(fractions[kind]).toBeCloseTo(benchmark.decayFractions(mass)[kind], 12);
    }
    for (const mass of benchmark.thresholdsMeV)
      expect(Math.min(...model.thresholdsMeV.map((own) => Math.abs(own - mass)))).toBeLessThan(1e-8);
  });

  it('grows with the square of all couplings, whatever their sign', () => {
    fc.assert(
      fc.property(anyMass, anyValue, anyValue, anyValue, anyValue, (mass, CGG, CWW, Cff, factor) => {
        const one = alp({ CGG, CWW, Cff });
        const other = alp({ CGG: factor * CGG, CWW: factor * CWW, Cff: factor * Cff });
        const square = factor ** 2;
        expect(other.productionPerCoupling2(mass) / one.productionPerCoupling2(mass) / square).toBeCloseTo(
          1,
          6,
        );
        expect(
          (other.lifetimeTimesCoupling2S(mass) / one.lifetimeTimesCoupling2S(mass)) * square,
        ).toBeCloseTo(1, 6);
      }),
      { numRuns: 50 },
    );
  });

  const sources = ['CGG', 'CWW', 'CBB', 'Cff', 'Cuu', 'Cdd', 'Cll', 'C33', 'ksd'] as const;

  it('adds amplitudes before it squares: the parallelogram law, and never more than the sum of moduli', () => {
    fc.assert(
      fc.property(
        anyMass,
        fc.constantFrom(...sources),
        fc.constantFrom(...sources),
        anyValue,
        (mass, first, second, value) => {
          if (first === second) return;
          // Couplings that stand in the place of others are named throughout, so that sums are sums.
          const zero = { Cuu: 0, Cdd: 0, Cll: 0, C33: 0 };
          const free = [first, second].includes('Cff') ? {} : zero;
          if (free !== zero && [first, second].some((name) => name in zero)) return;
          const size = (name: string) => (name === 'ksd' ? 1e-6 : 1);
          const a = { ...free, [first]: size(first) };
          const b = { ...free, [second]: value * size(second) };
          const sum = { ...free, [first]: size(first), [second]: value * size(second) };
          const difference = { ...free, [first]: size(first), [second]: -value * size(second) };
          for (const rate of [
            (model: BenchmarkModel) => model.productionPerCoupling2(mass),
            (model: BenchmarkModel) => photonWidthOf(model, mass),
          ]) {
            const [ofA, ofB, ofSum, ofDifference] = [a, b, sum, difference].map((each) => rate(alp(each)));
            // Neither k_sd nor the third generation makes photons.
            if (!(ofA + ofB > 0)) continue;
            expect((ofSum + ofDifference) / (2 * (ofA + ofB))).toBeCloseTo(1, 6);
            expect(Math.sqrt(ofSum)).toBeLessThanOrEqual((Math.sqrt(ofA) + Math.sqrt(ofB)) * (1 + 1e-9));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('interferes: gluons against photons at tree level, and nearly cancels somewhere', () => {
    const gluon = photonWidthOf(alp({ CGG: 1 }), 60);
    const tree = photonWidthOf(alp({ CWW: 1 }), 60);
    const both = photonWidthOf(alp({ CGG: 1, CWW: 1 }), 60);
    // h(60 MeV) is about −1.98, so that 1.98 of one meets 1 of the other.
    expect(Math.sqrt(both)).toBeCloseTo(Math.abs(Math.sqrt(gluon) - Math.sqrt(tree)), 12);
    const { thresholdsMeV } = alp({ CGG: 1, CWW: 1, CBB: 1 });
    const zeros = thresholdsMeV.filter((mass) => mass !== NEUTRAL_PION_MASS);
    expect(zeros.length).toBeGreaterThan(0);
    for (const zero of zeros)
      expect(photonWidthOf(alp({ CGG: 1, CWW: 1, CBB: 1 }), zero)).toBeLessThan(1e-18 * gluon);
  });

  it('has the photon width of g_aγγ where it couples to photons alone', () => {
    const model = alp(alpCorners.bc9.couplings);
    const convention = model.conventions.find(({ id }) => id === 'g_agammagamma_TeV-1');
    if (convention === undefined) throw new Error('no g_aγγ');
    const perTeV = couplingInConvention(convention, 1);
    expect(perTeV).toBeCloseTo(32 * Math.PI * FINE_STRUCTURE, 12);
    for (const mass of [1, 100, 300])
      expect(photonWidthOf(model, mass) / ((1e-12 * perTeV ** 2 * mass ** 3) / (64 * Math.PI))).toBeCloseTo(
        1,
        12,
      );
  });

  it('adds a direct coupling of s and d with its sign', () => {
    const direct = (ksd: number) => alp({ ksd }).productionPerCoupling2(0);
    const kaon2 = 493.677 ** 2 - 139.57039 ** 2;
    const expected = (1e-12 * kaon2 ** 2 * branchingPerAmplitude2(0)) / 4;
    expect(direct(1) / expected).toBeCloseTo(1, 12);
    // The penguin of a universal coupling is V_td* V_ts, which is negative, times a positive number.
    const penguin = 8.438e-3 * V_TD * V_TS;
    const without = alp({ Cff: 1, ksd: penguin }).productionPerCoupling2(0);
    const twice = alp({ Cff: 1, ksd: -penguin }).productionPerCoupling2(0);
    const octet = Math.sqrt(alp({ Cff: 1, ksd: penguin }).productionPerCoupling2(0));
    expect(Math.sqrt(without)).toBeCloseTo(octet, 12);
    expect(Math.sqrt(twice)).toBeGreaterThan(Math.sqrt(alp({ Cff: 1 }).productionPerCoupling2(0)) * 1.9);
  });

  it('is the same at scales with nothing to run, and grows with the distance for fermions', () => {
    const [near, far, farthest] = [1, 1e3, 1e6].map((scale) =>
      alp({ Cff: 1 }, scale).productionPerCoupling2(0),
    );
    expect(far / near).toBeGreaterThan(10);
    expect(farthest / far).toBeGreaterThan(1);
    const rate = (scale: number) => alp({ ksd: 1 }, scale).productionPerCoupling2(100);
    expect(rate(1e6)).toBe(rate(1));
  });

  it('starts at a point of the plane and ends where the coefficient means nothing, wherever it is given', () => {
    for (const [couplings, scale] of [
      [{ CGG: 1 }, 1],
      [{ CBB: 1 }, 1],
      [{ CWW: -30, Cff: 1 }, 1000],
    ] as const) {
      const { start, conventions } = alp(couplings, scale);
      const [low, high] = conventions[0].defaultRange;
      expect(start.coupling).toBeGreaterThan(low);
      expect(start.coupling).toBeLessThan(high);
      const largest = Math.max(...Object.values(couplings).map(Math.abs));
      expect(couplingInConvention(conventions[1], 1)).toBe(largest);
      expect(conventions[1].largest?.value).toBeCloseTo((4 * Math.PI) / scale, 12);
    }
  });

  it('is one object for one name, and none for a name that says nothing', () => {
    expect(alpFamily.member('alp:CGG=1')).toBe(alpFamily.member('alp:CGG=1'));
    expect(alpFamily.member('alp')?.id).toBe('alp');
    expect(alpId({ couplings: { CGG: 1, CWW: 1, CBB: 1, Cff: 1 }, scaleTeV: 1 })).toBe('alp');
    for (const id of ['alp:', 'alp:CGG', 'alp:CGG=0', 'bc4', 'alps', '']) {
      expect(alpFamily.member(id)).toBeUndefined();
      expect(alpChoice(id)).toBeNull();
    }
    for (let k = 1; k < 300; k++) alp({ CGG: k });
    expect(alpFamily.member('alp:CGG=2')?.id).toBe('alp:CGG=2');
  });
});

describe.skipIf(!referencePresent)('the general ALP against the reference table', () => {
  it('has its production in mixed corners', () => {
    const rows = referenceRows('models/alp.csv');
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      const [CGG, CWW, CBB, Cff] = [row.CGG, row.CWW, row.CBB, row.Cff].map(Number);
      const rate = alp({ CGG, CWW, CBB, Cff }).productionPerCoupling2(Number(row.m_MeV));
      // The table has five digits of the same formulae.
      expect(Math.abs(rate / Number(row.br) - 1)).toBeLessThan(1e-3);
    }
  });
});
