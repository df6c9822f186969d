import { log } from '../../mathematics/logarithm.ts';
import { INVERSE_ALPHA_AT_Z, WEAK_MIXING, Z_MASS } from '../constants.ts';

/** Gauge couplings α_i (α₁ in the hypercharge normalisation), and the top-quark Yukawa coupling. */
export interface StandardModelCouplings {
  readonly alphaS: number;
  readonly alpha2: number;
  readonly alpha1: number;
  readonly topYukawa: number;
}

/**
 * dα_s/d ln μ at two loops: −2α_s [β₀ α_s/4π + β₁ (α_s/4π)²], β₀ = 11 − 2n_f/3, β₁ = 102 − 38n_f/3.
 * @param alphaS strong coupling
 * @param flavours number of active quark flavours
 */
export function alphaSSlope(alphaS: number, flavours: number): number {
  const a = alphaS / (4 * Math.PI);
  return -2 * alphaS * a * (11 - (2 * flavours) / 3 + a * (102 - (38 * flavours) / 3));
}

/**
 * dy_t/d ln μ at one loop: y_t [9y_t²/2 − 4π(8α_s + 9α₂/4 + 17α₁/12)]/16π² (arXiv:1307.3536).
 * @param couplings all four at the same scale
 */
export function topYukawaSlope({ alphaS, alpha2, alpha1, topYukawa }: StandardModelCouplings): number {
  const gauge = 4 * Math.PI * (8 * alphaS + (9 / 4) * alpha2 + (17 / 12) * alpha1);
  return (topYukawa * (4.5 * topYukawa ** 2 - gauge)) / (16 * Math.PI ** 2);
}

/**
 * Electroweak couplings α₁ (hypercharge) and α₂ at a scale, run at one loop from m_Z with b₁ = 41/6 and b₂ = −19/6.
 * @param logScale ln(μ/MeV)
 */
export function electroweakCouplings(logScale: number): { alpha1: number; alpha2: number } {
  const t = (logScale - log(Z_MASS)) / (2 * Math.PI);
  return {
    alpha1: 1 / (INVERSE_ALPHA_AT_Z * (1 - WEAK_MIXING) - (41 / 6) * t),
    alpha2: 1 / (INVERSE_ALPHA_AT_Z * WEAK_MIXING + (19 / 6) * t),
  };
}
