import { describe, expect, it } from 'vitest';
import { alpProduction, kaonToPionAlpAmplitude } from '../../../src/physics/alp/amplitude.ts';
import { GLUON_COUPLED } from '../../../src/physics/alp/lowScaleCouplings.ts';
import {
  DOWN_QUARK_MASS,
  FERMI_CONSTANT,
  HIGGS_VACUUM,
  KAON_MASS,
  KAON_WIDTH,
  PION_MASS,
  STRANGE_QUARK_MASS,
  TOP_QUARK_MASS,
  V_TD,
  V_TS,
} from '../../../src/physics/constants.ts';
import { branchingPerAmplitude2 } from '../../../src/physics/kinematics.ts';
import { bc1 } from '../../../src/physics/models/bc1.ts';
import { bc2 } from '../../../src/physics/models/bc2.ts';
import { bc4 } from '../../../src/physics/models/bc4.ts';
import { bc10 } from '../../../src/physics/models/bc10.ts';
import { bc11 } from '../../../src/physics/models/bc11.ts';
import { referencePresent, referenceRows } from '../../reference.ts';

/** Largest |a/b − 1| over rows where the column has a number; rows beyond `use` are left out. */
function worst(
  table: string,
  column: string,
  value: (massMeV: number) => number,
  use: (massMeV: number) => boolean = () => true,
): number {
  const rows = referenceRows(table).filter((row) => row[column] !== '' && use(Number(row.m_MeV)));
  expect(rows.length).toBeGreaterThan(20);
  return Math.max(...rows.map((row) => Math.abs(value(Number(row.m_MeV)) / Number(row[column]) - 1)));
}

/** Tables carry four digits, so equal formulae and inputs agree to half a unit of the fourth. */
const DIGITS = 6e-4;
const awayFromPion = (m: number) => m <= 128 || m >= 167;
const belowTwoPions = (m: number) => m < 2 * PION_MASS;

describe.skipIf(!referencePresent)('models against the reference tables', () => {
  it('BC1 and BC2 production', () => {
    const table = 'models/bc2_production.csv';
    expect(worst(table, 'br_eps2', bc2.productionPerCoupling2)).toBeLessThan(DIGITS);
    expect(worst(table, 'br_eps2', bc1.productionPerCoupling2)).toBeLessThan(DIGITS);
    expect(worst(table, 'br_noloop', bc2.productionPerCoupling2)).toBeGreaterThan(0.1);
    expect(worst(table, 'br_pospelov', bc2.productionPerCoupling2)).toBeGreaterThan(0.1);
  });

  it('BC4 production, lifetime and decay fractions', () => {
    const table = 'models/bc4.csv';
    expect(worst(table, 'br_sin2', bc4.productionPerCoupling2)).toBeLessThan(DIGITS);
    expect(worst(table, 'tau_sin2_s', bc4.lifetimeTimesCoupling2S, belowTwoPions)).toBeLessThan(DIGITS);
    for (const row of referenceRows(table)) {
      const m = Number(row.m_MeV);
      if (row.br_ee === '' || !belowTwoPions(m)) continue;
      const { ee, mumu, gammagamma } = bc4.decayFractions(m);
      expect(ee).toBeCloseTo(Number(row.br_ee), 3);
      expect(mumu).toBeCloseTo(Number(row.br_mumu || '0'), 3);
      expect(gammagamma).toBe(0);
    }
  });

  it('BC4 stands for the explicit loop with the strange-quark mass, not with the mass of the scalar', () => {
    const explicit = (loopMass: number) => (m: number) => {
      const hadronic = (KAON_MASS ** 2 - PION_MASS ** 2) / (STRANGE_QUARK_MASS - DOWN_QUARK_MASS) / 2;
      const loop =
        ((loopMass / HIGGS_VACUUM) * 3 * Math.SQRT2 * FERMI_CONSTANT * TOP_QUARK_MASS ** 2 * V_TS * V_TD) /
        (16 * Math.PI ** 2);
      return (hadronic * loop) ** 2 * branchingPerAmplitude2(m);
    };
    expect(worst('models/bc4.csv', 'br_explicit', explicit(STRANGE_QUARK_MASS))).toBeLessThan(5e-3);
    for (const m of [1, 50, 200, 350]) {
      const ratio = explicit(STRANGE_QUARK_MASS)(m) / bc4.productionPerCoupling2(m);
      expect(ratio).toBeGreaterThan(1.2);
      expect(ratio).toBeLessThan(1.3);
    }
    expect(explicit(1)(1) / bc4.productionPerCoupling2(1)).toBeLessThan(1e-3);
  });

  it('BC10 production, lifetime and decay fractions', () => {
    const table = 'models/bc10.csv';
    expect(worst(table, 'br', bc10.productionPerCoupling2)).toBeLessThan(DIGITS);
    expect(worst(table, 'tau', bc10.lifetimeTimesCoupling2S)).toBeLessThan(DIGITS);
    for (const row of referenceRows(table)) {
      const { ee, mumu, gammagamma } = bc10.decayFractions(Number(row.m_MeV));
      expect(ee).toBeCloseTo(Number(row.br_ee), 4);
      expect(mumu).toBeCloseTo(Number(row.br_mumu), 4);
      expect(gammagamma).toBeCloseTo(Number(row.br_gg), 4);
    }
  });

  it('BC10 lifetime is not the one of the printed or the Yukawa-like loop function', () => {
    const light = (m: number) => m >= 20 && m <= 210;
    for (const row of referenceRows('models/bc10.csv').filter((r) => light(Number(r.m_MeV)))) {
      const tau = bc10.lifetimeTimesCoupling2S(Number(row.m_MeV));
      expect(tau / Number(row.tau_printedFA)).toBeGreaterThan(1.2);
      expect(tau / Number(row.tau_yukFA)).toBeGreaterThan(1.005);
    }
  });

  it('BC11 production, whole and from the gluon coupling alone', () => {
    const table = 'models/bc11.csv';
    expect(worst(table, 'br', bc11.productionPerCoupling2)).toBeLessThan(DIGITS);
    const zero = { upUp: 0, downDown: 0, strangeStrange: 0, flavourChanging: 0 };
    const alone = (gluon: number) => (m: number) => alpProduction(m, { ...zero, gluon });
    expect(worst(table, 'br_lo', alone(16 * Math.PI ** 2))).toBeLessThan(DIGITS);
    expect(worst(table, 'br_lo', alone(1))).toBeGreaterThan(0.99);
  });

  it('BC11 lifetime away from the pole and the zero of the photon coupling', () => {
    const table = 'models/bc11.csv';
    expect(worst(table, 'tau', bc11.lifetimeTimesCoupling2S, awayFromPion)).toBeLessThan(DIGITS);
    expect(worst(table, 'tau_simple', bc11.lifetimeTimesCoupling2S, awayFromPion)).toBeGreaterThan(0.1);
  });
});

describe('production without tables', () => {
  it('is the gluon amplitude times 16π² in BC11', () => {
    const amplitude = 16 * Math.PI ** 2 * kaonToPionAlpAmplitude(50, GLUON_COUPLED);
    const expected = 1e-12 * amplitude ** 2 * branchingPerAmplitude2(50);
    expect(bc11.productionPerCoupling2(50) / expected).toBeCloseTo(1, 12);
  });

  it('of a dark scalar does not vanish for a light one', () => {
    const momentum = (KAON_MASS ** 2 - PION_MASS ** 2) / (2 * KAON_MASS);
    expect(bc4.productionPerCoupling2(0)).toBeCloseTo((3e-3 * momentum) / KAON_MASS, 12);
    const amplitude2 = 8 * Math.PI * KAON_WIDTH * KAON_MASS * 3e-3;
    expect(bc4.productionPerCoupling2(150)).toBeCloseTo(amplitude2 * branchingPerAmplitude2(150), 12);
  });
});
