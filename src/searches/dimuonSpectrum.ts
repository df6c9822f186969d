import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { PeakAnalysis } from '../data/peakSchema.ts';
import { KAON_MASS, KAON_WIDTH, MUON_MASS } from '../physics/constants.ts';
import { leptonPairSpectrum } from '../physics/kaonToPionLeptons.ts';
import { interpolate } from './interpolation.ts';

/**
 * dB/dm of K+ → π+ μ+μ− per MeV of di-muon mass, from dΓ/dz with z = m²/m_K² (hep-ph/9808289).
 * @param massMeV di-muon mass in MeV
 */
export function dimuonBranchingDensity(massMeV: number): number {
  const perZ = leptonPairSpectrum((massMeV / KAON_MASS) ** 2, MUON_MASS) / KAON_WIDTH;
  return (perZ * 2 * massMeV) / KAON_MASS ** 2;
}

/**
 * Expected K+ → π+ μ+μ− candidates per MeV: N_K × dB/dm × acceptance. The acceptance of the decay is the one
 * of K+ → π+ X, X → μ+μ− at the same mass without the factors for the window and for the difference of the two decays.
 * @param analysis acceptance and number of kaon decays of the search
 * @returns function of the di-muon mass in MeV
 */
export function expectedDimuonSpectrum({
  acceptance,
  kaonDecays,
  windowEfficiency,
  signalAcceptanceRatio,
}: Pick<PeakAnalysis, 'acceptance' | 'kaonDecays' | 'windowEfficiency' | 'signalAcceptanceRatio'>): (
  massMeV: number,
) => number {
  const masses = Float64Array.from(acceptance.massMeV);
  const logAcceptance = Float64Array.from(acceptance.value, log);
  const factor = kaonDecays.value / (windowEfficiency * signalAcceptanceRatio);
  return (massMeV) =>
    factor * dimuonBranchingDensity(massMeV) * exp(interpolate(masses, logAcceptance, massMeV));
}
