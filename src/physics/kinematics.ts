import { hypotenuse } from '../mathematics/powers.ts';
import { BEAM_MOMENTUM, KAON_MASS, KAON_WIDTH, PION_MASS } from './constants.ts';
import { SPEED_OF_LIGHT_M_PER_S } from './units.ts';

/** Largest mass of X in K+ → π+ X, in MeV. */
export const END_POINT_MASS = KAON_MASS - PION_MASS;

/** Triangle (Källén) function λ(a, b, c) = a² + b² + c² − 2ab − 2bc − 2ca, in the units of its arguments squared. */
export function kallen(a: number, b: number, c: number): number {
  return (a - b - c) ** 2 - 4 * b * c;
}

/**
 * Momentum of X (and of the pion) in the kaon rest frame, in MeV: √λ(m_K², m_π², m_X²)/(2 m_K), 2025 paper eq. 4.1.
 * Written as a product so that it vanishes at the end point without rounding.
 * @param massMeV mass of X in MeV; beyond the end point the result is NaN
 */
export function momentumInKaonFrame(massMeV: number): number {
  const sum = (KAON_MASS + PION_MASS - massMeV) * (KAON_MASS + PION_MASS + massMeV);
  return Math.sqrt((END_POINT_MASS - massMeV) * (END_POINT_MASS + massMeV) * sum) / (2 * KAON_MASS);
}

/**
 * Energy of X in the kaon rest frame in MeV, (m_K² + m_X² − m_π²)/(2 m_K).
 * @param massMeV mass of X in MeV
 */
export function energyInKaonFrame(massMeV: number): number {
  return (KAON_MASS ** 2 + massMeV ** 2 - PION_MASS ** 2) / (2 * KAON_MASS);
}

/**
 * Squared missing mass (P_K − P_π)² in MeV² of a pion of the given momentum in the kaon rest frame.
 * @param pionMomentumMeV pion momentum in the kaon rest frame in MeV
 */
export function missingMassSquared(pionMomentumMeV: number): number {
  return KAON_MASS ** 2 + PION_MASS ** 2 - 2 * KAON_MASS * hypotenuse(PION_MASS, pionMomentumMeV);
}

/**
 * Momentum of X along the beam in MeV, averaged over the directions of an isotropic K+ → π+ X decay:
 * the boost of its energy in the kaon frame, p_K E_X/m_K.
 * @param massMeV mass of X in MeV
 * @param kaonMomentumMeV kaon momentum in MeV; 75 GeV unless given
 */
export function meanLabMomentum(massMeV: number, kaonMomentumMeV: number = BEAM_MOMENTUM): number {
  return (kaonMomentumMeV * energyInKaonFrame(massMeV)) / KAON_MASS;
}

/**
 * Boost βγ = p/m.
 * @param momentumMeV momentum in MeV
 * @param massMeV mass in MeV; 0 gives Infinity
 */
export function betaGamma(momentumMeV: number, massMeV: number): number {
  return momentumMeV / massMeV;
}

/**
 * Mean flight length before decay γβcτ in metres.
 * @param lifetimeS proper lifetime in seconds, Infinity allowed
 * @param massMeV mass in MeV, above 0
 * @param momentumMeV laboratory momentum in MeV; the mean one of X from a 75 GeV kaon unless given
 */
export function labDecayLengthM(
  lifetimeS: number,
  massMeV: number,
  momentumMeV: number = meanLabMomentum(massMeV),
): number {
  return betaGamma(momentumMeV, massMeV) * SPEED_OF_LIGHT_M_PER_S * lifetimeS;
}

/**
 * B(K+ → π+ X) of a two-body amplitude, p_X |M|²/(8π Γ_K m_K²) (2025 paper eq. 4.1), as a factor on |M|².
 * @param massMeV mass of X in MeV
 * @returns MeV⁻² per squared amplitude in MeV²
 */
export function branchingPerAmplitude2(massMeV: number): number {
  return momentumInKaonFrame(massMeV) / (8 * Math.PI * KAON_WIDTH * KAON_MASS ** 2);
}
