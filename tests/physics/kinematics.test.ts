import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KAON_MASS, PION_MASS } from '../../src/physics/constants.ts';
import {
  betaGamma,
  END_POINT_MASS,
  energyInKaonFrame,
  kallen,
  labDecayLengthM,
  meanLabMomentum,
  missingMassSquared,
  momentumInKaonFrame,
} from '../../src/physics/kinematics.ts';

const mass = fc.double({ min: 0, max: END_POINT_MASS, noNaN: true });
const positive = fc.double({ min: 0.1, max: 1e6, noNaN: true });

describe('Källén function', () => {
  it('is symmetric and equals its factorised form in masses', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        const value = kallen(a ** 2, b ** 2, c ** 2);
        const scale = Math.max(a, b, c) ** 4;
        expect(Math.abs(kallen(c ** 2, a ** 2, b ** 2) - value) / scale).toBeLessThan(1e-12);
        const factorised = (a ** 2 - (b + c) ** 2) * (a ** 2 - (b - c) ** 2);
        expect(Math.abs(factorised - value) / scale).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('K+ → π+ X', () => {
  it('conserves energy and momentum, and X has its mass', () => {
    fc.assert(
      fc.property(mass, (m) => {
        const p = momentumInKaonFrame(m);
        expect(energyInKaonFrame(m) + Math.hypot(p, PION_MASS)).toBeCloseTo(KAON_MASS, 9);
        expect(energyInKaonFrame(m) ** 2 - p ** 2).toBeCloseTo(m ** 2, 5);
        expect(missingMassSquared(p)).toBeCloseTo(m ** 2, 5);
      }),
    );
  });

  it('stops at the end point and does not exist beyond', () => {
    expect(momentumInKaonFrame(END_POINT_MASS)).toBe(0);
    expect(momentumInKaonFrame(END_POINT_MASS + 0.1)).toBeNaN();
    expect(momentumInKaonFrame(0)).toBeCloseTo((KAON_MASS ** 2 - PION_MASS ** 2) / (2 * KAON_MASS), 9);
  });

  it('gives X the beam momentum share that an average over decay angles gives', () => {
    const kaonMomentum = 75000;
    const gamma = Math.hypot(kaonMomentum, KAON_MASS) / KAON_MASS;
    for (const m of [1, 100, 200, 350]) {
      const p = momentumInKaonFrame(m);
      const energy = energyInKaonFrame(m);
      let sum = 0;
      const steps = 1000;
      for (let i = 0; i < steps; i++) {
        const cosine = -1 + (2 * (i + 0.5)) / steps;
        sum += gamma * p * cosine + (kaonMomentum / KAON_MASS) * energy;
      }
      expect(meanLabMomentum(m) / (sum / steps)).toBeCloseTo(1, 9);
    }
  });

  it('flies γβcτ, linear in lifetime and momentum', () => {
    expect(labDecayLengthM(1e-9, 200, 200)).toBeCloseTo(0.299792458, 12);
    expect(labDecayLengthM(Infinity, 200)).toBe(Infinity);
    expect(betaGamma(50000, 180)).toBeCloseTo(277.777778, 6);
    fc.assert(
      fc.property(positive, positive, (m, p) => {
        expect(labDecayLengthM(2e-9, m, p) / labDecayLengthM(1e-9, m, 2 * p)).toBeCloseTo(1, 12);
      }),
    );
  });
});
