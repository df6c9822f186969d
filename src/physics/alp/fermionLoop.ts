import { power } from '../../mathematics/powers.ts';
import { asin } from '../../mathematics/angles.ts';
import { log } from '../../mathematics/logarithm.ts';
import { ELECTRON_MASS, FINE_STRUCTURE, KAON_MASS, MUON_MASS, PION_MASS } from '../constants.ts';
import type { Complex } from '../kaonFormFactor.ts';
import { PER_TEV2_IN_PER_MEV2 } from '../units.ts';

/**
 * Triangle-loop function F_A of a derivative ALP coupling to a fermion in a → γγ: 1 − (1 − β²) f(β)², that is B₁ of
 * arXiv:1708.00443. It goes to 0 for a heavy fermion, which decouples, and to 1 for a light one.
 * Eq. 4.11 of the 2025 paper prints β² f², which does neither.
 * @param massMeV ALP mass in MeV, above 0
 * @param fermionMassMeV mass of the fermion in the loop in MeV
 */
export function fermionLoop(massMeV: number, fermionMassMeV: number): Complex {
  const ratio = (2 * fermionMassMeV) / massMeV;
  // The series avoids 1 − 1 for a heavy fermion; its next term is about 1e-12 of the first.
  if (ratio > 100) {
    const s2 = 1 / ratio ** 2;
    return { re: -s2 * (1 / 3 + s2 * (8 / 45 + (s2 * 4) / 35)), im: 0 };
  }
  if (ratio >= 1) return { re: 1 - (ratio * asin(1 / ratio)) ** 2, im: 0 };
  const beta = Math.sqrt((1 - ratio) * (1 + ratio));
  const logarithm = 2 * log((1 + beta) / ratio);
  // f² = −(L − iπ)²/4
  return {
    re: 1 + (ratio ** 2 * (logarithm ** 2 - Math.PI ** 2)) / 4,
    im: -(ratio ** 2 * logarithm * Math.PI) / 2,
  };
}

/** Loop fermions of eq. 4.10: N_C Q² and mass in MeV; the lightest meson of its flavour stands for a quark. */
const LOOP_FERMIONS = [
  { weight: 1, mass: ELECTRON_MASS },
  { weight: 1, mass: MUON_MASS },
  { weight: 3 * (4 / 9 + 1 / 9), mass: PION_MASS },
  { weight: 3 / 9, mass: KAON_MASS },
] as const;

/**
 * Modulus squared of the photon coupling that universal tree-level fermion couplings induce,
 * |Σ N_C Q_f² F_A|² over e, μ, u, d, s (2025 paper eq. 4.10 with the inner C_ff dropped).
 * @param massMeV ALP mass in MeV, above 0
 */
export function inducedPhotonCoupling2(massMeV: number): number {
  let re = 0;
  let im = 0;
  for (const { weight, mass } of LOOP_FERMIONS) {
    const loop = fermionLoop(massMeV, mass);
    re += weight * loop.re;
    im += weight * loop.im;
  }
  return re * re + im * im;
}

/**
 * Width of a → γγ per (C/Λ)² in MeV TeV²: α² m_a³ |c|²/(64π³) (2025 paper eq. 4.10).
 * @param massMeV ALP mass in MeV
 * @param coupling2 |c|², squared photon coupling in units of C
 */
export function photonWidth(massMeV: number, coupling2: number): number {
  return (
    (PER_TEV2_IN_PER_MEV2 * FINE_STRUCTURE ** 2 * power(massMeV, 3) * coupling2) / (64 * power(Math.PI, 3))
  );
}
