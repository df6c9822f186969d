/** Reduced Planck constant in MeV s (CODATA 2018, exact in SI). */
export const HBAR_MEV_S = 6.582119569e-22;

/** Speed of light in m/s (exact). */
export const SPEED_OF_LIGHT_M_PER_S = 299792458;

/** One TeV in MeV. */
export const MEV_PER_TEV = 1e6;

/** One TeV⁻² in MeV⁻²: turns a width per (C/Λ)² in MeV³ into MeV TeV². */
export const PER_TEV2_IN_PER_MEV2 = 1e-12;

/**
 * Proper lifetime τ = ħ/Γ in seconds (2025 paper eq. 4.4).
 * @param widthMeV total width in MeV, not negative; 0 gives Infinity
 */
export function lifetimeFromWidthS(widthMeV: number): number {
  return HBAR_MEV_S / widthMeV;
}
