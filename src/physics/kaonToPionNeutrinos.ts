import { power } from '../mathematics/powers.ts';
import { KAON_MASS, PION_MASS } from './constants.ts';
import { kallen } from './kinematics.ts';

/** Slope λ₊ of the K → π vector form factor in q²/m_π² (Particle Data Group 2024, K_ℓ3 decays). */
const FORM_FACTOR_SLOPE = 0.0296;

/** B(K+ → π+νν̄) of the Standard Model, as arXiv:2412.12015 quotes it. */
export const NEUTRINO_PAIR_BRANCHING_RATIO = 8.4e-11;

/**
 * Spectrum dΓ/dq² of K+ → π+νν̄ up to a constant: λ^(3/2)(m_K², m_π², q²) |f₊(q²)|² with f₊ ∝ 1 + λ₊ q²/m_π² and massless
 * neutrinos (Buras et al., Rev. Mod. Phys. 80 (2008) 965).
 * @param massSquaredGeV2 q² in GeV²; 0 is returned beyond the end point
 */
export function neutrinoPairSpectrum(massSquaredGeV2: number): number {
  const q2 = massSquaredGeV2 * 1e6;
  const phaseSpace = kallen(KAON_MASS ** 2, PION_MASS ** 2, q2);
  if (q2 > (KAON_MASS - PION_MASS) ** 2) return 0;
  return power(phaseSpace, 1.5) * (1 + (FORM_FACTOR_SLOPE * q2) / PION_MASS ** 2) ** 2;
}
