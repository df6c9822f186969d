import { FINE_STRUCTURE, HIGGS_VACUUM } from './constants.ts';
import { PER_TEV2_IN_PER_MEV2 } from './units.ts';

/**
 * Velocity β = √(1 − 4m_ℓ²/m_X²) of the leptons in X → ℓ+ ℓ−; 0 at and below the threshold.
 * @param massMeV mass of X in MeV
 * @param leptonMassMeV lepton mass in MeV
 */
export function leptonVelocity(massMeV: number, leptonMassMeV: number): number {
  const fraction = (2 * leptonMassMeV) / massMeV;
  return fraction < 1 ? Math.sqrt((1 - fraction) * (1 + fraction)) : 0;
}

/**
 * Width of A′ → ℓ+ ℓ− per ε² in MeV: (α m/3)(1 + 2m_ℓ²/m²) β (arXiv:0903.0363).
 * @param massMeV dark-photon mass in MeV
 * @param leptonMassMeV lepton mass in MeV
 */
export function vectorToLeptonsWidth(massMeV: number, leptonMassMeV: number): number {
  const beta = leptonVelocity(massMeV, leptonMassMeV);
  return beta === 0 ? 0 : ((FINE_STRUCTURE * massMeV) / 3) * (1 + 2 * (leptonMassMeV / massMeV) ** 2) * beta;
}

/**
 * Width of S → ℓ+ ℓ− per sin²θ in MeV: m_ℓ² m_S β³/(8π v²) (2025 paper eq. 4.6).
 * @param massMeV dark-scalar mass in MeV
 * @param leptonMassMeV lepton mass in MeV
 */
export function scalarToLeptonsWidth(massMeV: number, leptonMassMeV: number): number {
  const beta = leptonVelocity(massMeV, leptonMassMeV);
  return ((leptonMassMeV / HIGGS_VACUUM) ** 2 * massMeV * beta * beta * beta) / (8 * Math.PI);
}

/**
 * Width of a → ℓ+ ℓ− per (C_ff/Λ)² in MeV TeV²: m_ℓ² m_a β/(8π) (2025 paper eq. 4.9).
 * @param massMeV ALP mass in MeV
 * @param leptonMassMeV lepton mass in MeV
 */
export function pseudoscalarToLeptonsWidth(massMeV: number, leptonMassMeV: number): number {
  const beta = leptonVelocity(massMeV, leptonMassMeV);
  return (PER_TEV2_IN_PER_MEV2 * leptonMassMeV ** 2 * massMeV * beta) / (8 * Math.PI);
}
