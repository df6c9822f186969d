import { power } from '../mathematics/powers.ts';
import { FINE_STRUCTURE, KAON_MASS, PION_MASS } from './constants.ts';
import { kaonFormFactor2 } from './kaonFormFactor.ts';
import { kallen } from './kinematics.ts';

const PION_RATIO2 = (PION_MASS / KAON_MASS) ** 2;

/** Largest z = m_ℓℓ²/m_K² of K+ → π+ ℓ+ ℓ−, (1 − m_π/m_K)². */
export const LARGEST_Z = (1 - PION_MASS / KAON_MASS) ** 2;

/**
 * Spectrum dΓ/dz of K+ → π+ ℓ+ ℓ− in MeV (hep-ph/9808289), without radiative corrections:
 * α² m_K/(12π (4π)⁴) λ^(3/2)(1, z, r²) √(1 − 4m_ℓ²/m_ℓℓ²) (1 + 2m_ℓ²/m_ℓℓ²) |W(z)|².
 * @param z squared di-lepton mass over squared kaon mass; 0 is returned outside the kinematic range
 * @param leptonMassMeV lepton mass in MeV, 0 allowed
 */
export function leptonPairSpectrum(z: number, leptonMassMeV: number): number {
  const leptonRatio = z > 0 ? (leptonMassMeV / KAON_MASS) ** 2 / z : 0;
  if (z < 0 || z >= LARGEST_Z || leptonRatio >= 0.25) return 0;
  const lambda = kallen(1, z, PION_RATIO2);
  const strength = (FINE_STRUCTURE ** 2 * KAON_MASS) / (12 * Math.PI * power(4 * Math.PI, 4));
  return (
    strength *
    power(lambda, 1.5) *
    Math.sqrt(1 - 4 * leptonRatio) *
    (1 + 2 * leptonRatio) *
    kaonFormFactor2(z)
  );
}
