import { describe, expect, it } from 'vitest';
import { ELECTRON_MASS, KAON_MASS, KAON_WIDTH, MUON_MASS, PION_MASS } from '../../src/physics/constants.ts';
import {
  kaonFormFactor,
  kaonFormFactor2,
  linearFormFactor,
  pionLoop,
} from '../../src/physics/kaonFormFactor.ts';
import { LARGEST_Z, leptonPairSpectrum } from '../../src/physics/kaonToPionLeptons.ts';
import { referencePresent, referenceRows } from '../reference.ts';

/** ∫ f dx with substitution x = lo + (hi − lo) sin²(t), which tames square-root ends. */
function integral(f: (x: number) => number, lo: number, hi: number, steps = 20000): number {
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const t = ((i + 0.5) / steps) * (Math.PI / 2);
    sum += f(lo + (hi - lo) * Math.sin(t) ** 2) * Math.sin(2 * t);
  }
  return (sum * (hi - lo) * Math.PI) / (2 * steps);
}

/** Branching ratio of K+ → π+ ℓ+ ℓ−, integrated in ln z. */
function branching(leptonMassMeV: number): number {
  const lowest = Math.log((2 * leptonMassMeV) ** 2 / KAON_MASS ** 2);
  const spectrum = (logZ: number) => Math.exp(logZ) * leptonPairSpectrum(Math.exp(logZ), leptonMassMeV);
  return integral(spectrum, lowest, Math.log(LARGEST_Z)) / KAON_WIDTH;
}

describe('two-pion loop', () => {
  it('vanishes at zero, where its terms cancel', () => {
    expect(pionLoop(0)).toEqual({ re: 0, im: 0 });
    expect(pionLoop(1e-9).re / (1e-9 / 60)).toBeCloseTo(1, 6);
  });

  it('is the same from the series and from the closed form where they meet', () => {
    const below = pionLoop(0.02 * (1 - 1e-12)).re;
    const above = pionLoop(0.02 * (1 + 1e-12)).re;
    expect(Math.abs(above / below - 1)).toBeLessThan(1e-9);
  });

  it('is continuous at the two-pion threshold and imaginary only above', () => {
    expect(pionLoop(4 + 1e-9).re).toBeCloseTo(pionLoop(4 - 1e-9).re, 6);
    expect(pionLoop(4).im).toBe(0);
    expect(pionLoop(5).im).toBeGreaterThan(0);
  });

  it('obeys its once-subtracted dispersion relation', () => {
    // χ(y) = (y/π) ∫ Im χ(s)/(s (s − y)) ds from 4; s = 4/x maps the tail to a finite interval.
    for (const y of [0.05, 1, 2, 3.5]) {
      const sum = integral((x) => pionLoop(4 / x).im / (4 - y * x), 0, 1);
      expect((y / Math.PI) * sum).toBeCloseTo(pionLoop(y).re, 7);
    }
  });
});

describe('K+ → π+ ℓ+ ℓ−', () => {
  it('integrates to the known branching ratios', () => {
    expect(branching(MUON_MASS) / 8.85e-8).toBeCloseTo(1, 2);
    expect(branching(ELECTRON_MASS) / 2.98e-7).toBeCloseTo(1, 2);
  });

  it('vanishes outside the kinematic range', () => {
    expect(leptonPairSpectrum(LARGEST_Z, MUON_MASS)).toBe(0);
    expect(leptonPairSpectrum(((2 * MUON_MASS) / KAON_MASS) ** 2, MUON_MASS)).toBe(0);
    expect(leptonPairSpectrum(-0.1, 0)).toBe(0);
    expect(leptonPairSpectrum(0.2, MUON_MASS)).toBeGreaterThan(0);
  });
});

describe.skipIf(!referencePresent)('|W(z)| against the reference', () => {
  it('agrees to the digits of the table', () => {
    for (const row of referenceRows('models/bc2_production.csv')) {
      const z = (Number(row.m_MeV) / KAON_MASS) ** 2;
      expect(Math.abs(Math.sqrt(kaonFormFactor2(z)) / Number(row.absW) - 1)).toBeLessThan(6e-4);
    }
  });

  it('needs the loop term: without it the table without it comes out, not the table', () => {
    for (const row of referenceRows('models/bc2_production.csv')) {
      const m = Number(row.m_MeV);
      const z = (m / KAON_MASS) ** 2;
      const withoutLoop = linearFormFactor(z) ** 2 / kaonFormFactor2(z);
      const expected = Number(row.br_noloop) / Number(row.br_eps2);
      expect(Math.abs(withoutLoop / expected - 1)).toBeLessThan(1e-3);
      if (m >= 200) expect(withoutLoop).toBeLessThan(0.95);
    }
    expect(kaonFormFactor(((2.1 * PION_MASS) / KAON_MASS) ** 2).im).not.toBe(0);
  });
});
