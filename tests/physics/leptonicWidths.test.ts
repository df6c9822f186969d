import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINE_STRUCTURE, HIGGS_VACUUM, MUON_MASS } from '../../src/physics/constants.ts';
import {
  leptonVelocity,
  pseudoscalarToLeptonsWidth,
  scalarToLeptonsWidth,
  vectorToLeptonsWidth,
} from '../../src/physics/leptonicWidths.ts';

const widths = [vectorToLeptonsWidth, scalarToLeptonsWidth, pseudoscalarToLeptonsWidth];
const mass = fc.double({ min: 1, max: 1000, noNaN: true });

describe('widths into lepton pairs', () => {
  it('are zero at and below threshold and grow above', () => {
    for (const width of widths) {
      expect(width(2 * MUON_MASS, MUON_MASS)).toBe(0);
      expect(width(100, MUON_MASS)).toBe(0);
      expect(width(0, MUON_MASS)).toBe(0);
      expect(width(250, MUON_MASS)).toBeGreaterThan(width(220, MUON_MASS));
    }
  });

  it('scale with all masses as their dimension says', () => {
    fc.assert(
      fc.property(mass, mass, (m, lepton) => {
        const dimension = [1, 3, 3];
        widths.forEach((width, i) => {
          expect(width(2 * m, 2 * lepton)).toBeCloseTo(2 ** dimension[i] * width(m, lepton), 10);
        });
      }),
    );
  });

  it('have the threshold powers of a P wave for the scalar and an S wave for the others', () => {
    const power = (width: (m: number, l: number) => number) => {
      const far = 2 * MUON_MASS * (1 + 1e-5);
      const near = 2 * MUON_MASS * (1 + 1e-7);
      return (
        Math.log(width(far, MUON_MASS) / width(near, MUON_MASS)) /
        Math.log(leptonVelocity(far, MUON_MASS) / leptonVelocity(near, MUON_MASS))
      );
    };
    expect(widths.map(power).map((value) => Math.round(value * 100) / 100)).toEqual([1, 3, 1]);
  });

  it('reach the formulae without lepton mass far above threshold', () => {
    expect(vectorToLeptonsWidth(200, 0)).toBeCloseTo((FINE_STRUCTURE * 200) / 3, 12);
    const coupling2 = (0.5 / HIGGS_VACUUM) ** 2;
    expect(scalarToLeptonsWidth(200, 0.5) / ((coupling2 * 200) / (8 * Math.PI))).toBeCloseTo(1, 4);
    expect((1e12 * pseudoscalarToLeptonsWidth(200, 0.5)) / ((0.25 * 200) / (8 * Math.PI))).toBeCloseTo(1, 4);
  });
});
