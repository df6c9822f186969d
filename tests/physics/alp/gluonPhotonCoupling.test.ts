import { describe, expect, it } from 'vitest';
import { gluonPhotonCoupling } from '../../../src/physics/alp/gluonPhotonCoupling.ts';
import { ISOSPIN_BREAKING, NEUTRAL_PION_MASS } from '../../../src/physics/constants.ts';
import { referencePresent, referenceRows } from '../../reference.ts';

describe('photon coupling of a gluon-coupled ALP', () => {
  it('crosses zero near 151 MeV and nowhere else below the end point', () => {
    const crossings: number[] = [];
    for (let m = 1; m < 354; m += 0.1) {
      const product = gluonPhotonCoupling(m) * gluonPhotonCoupling(m + 0.1);
      if (product < 0 && Math.abs(m - NEUTRAL_PION_MASS) > 0.2) crossings.push(m);
    }
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toBeCloseTo(150.95, 0);
  });

  it('has the residue of the leading form at the neutral pion, within the η corrections', () => {
    for (const shift of [-1e-4, 1e-4]) {
      const m2 = (NEUTRAL_PION_MASS + shift) ** 2;
      const leading = (-m2 / (NEUTRAL_PION_MASS ** 2 - m2)) * ISOSPIN_BREAKING;
      expect(gluonPhotonCoupling(Math.sqrt(m2)) / leading).toBeGreaterThan(0.8);
      expect(gluonPhotonCoupling(Math.sqrt(m2)) / leading).toBeLessThan(1.2);
    }
  });

  it('stays near the contact term for a light ALP', () => {
    expect(Math.abs(gluonPhotonCoupling(0) / -1.92 - 1)).toBeLessThan(0.05);
  });
});

describe.skipIf(!referencePresent)('photon coupling against the reference', () => {
  it('agrees to the digits of the table away from pole and zero', () => {
    for (const row of referenceRows('models/bc11.csv')) {
      const m = Number(row.m_MeV);
      if (m > 128 && m < 167) continue;
      expect(Math.abs(gluonPhotonCoupling(m) / Number(row.cgg) - 1)).toBeLessThan(1e-3);
    }
  });
});
