import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fermionLoop, inducedPhotonCoupling2, photonWidth } from '../../../src/physics/alp/fermionLoop.ts';
import { ELECTRON_MASS, PION_MASS } from '../../../src/physics/constants.ts';

describe('fermion loop of a → γγ', () => {
  it('lets a heavy fermion decouple and gives 1 for a light one', () => {
    const heavy = fermionLoop(100, 1e5);
    expect(heavy.re / (-(100 ** 2) / (12 * 1e10))).toBeCloseTo(1, 4);
    expect(fermionLoop(100, 1e-3).re).toBeCloseTo(1, 6);
    expect(fermionLoop(100, 1e-3).im).toBeCloseTo(0, 6);
  });

  it('is continuous where the series begins and at threshold', () => {
    expect(fermionLoop(100, 5000 * (1 + 1e-9)).re / fermionLoop(100, 5000 * (1 - 1e-9)).re).toBeCloseTo(1, 8);
    expect(fermionLoop(100, 50 * (1 + 1e-12)).re).toBeCloseTo(1 - (Math.PI / 2) ** 2, 4);
    expect(fermionLoop(100, 50 * (1 - 1e-12)).re).toBeCloseTo(1 - (Math.PI / 2) ** 2, 4);
  });

  it('is real below threshold, and a function of the mass ratio alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        (m, f) => {
          const loop = fermionLoop(m, f);
          if (m <= 2 * f) expect(loop.im).toBe(0);
          else expect(loop.im).toBeLessThan(0);
          expect(loop.re).toBeLessThanOrEqual(1 + 1.3 ** 2);
          expect(fermionLoop(3 * m, 3 * f).re).toBeCloseTo(loop.re, 9);
        },
      ),
    );
  });
});

describe('induced photon coupling', () => {
  it('is that of the electron alone well between the electron and the pion', () => {
    const electron = fermionLoop(20, ELECTRON_MASS);
    expect(inducedPhotonCoupling2(20) / (electron.re ** 2 + electron.im ** 2)).toBeCloseTo(1, 1);
    expect(inducedPhotonCoupling2(0.01)).toBeLessThan(1e-6);
  });

  it('is continuous at the two-pion threshold', () => {
    const threshold = 2 * PION_MASS;
    const ratio = inducedPhotonCoupling2(threshold + 1e-7) / inducedPhotonCoupling2(threshold - 1e-7);
    expect(ratio).toBeCloseTo(1, 3);
  });

  it('enters the width quadratically, with the third power of the mass', () => {
    expect(photonWidth(200, 4) / photonWidth(100, 1)).toBeCloseTo(32, 10);
  });
});
