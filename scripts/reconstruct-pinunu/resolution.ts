import { KAON_MASS, PION_MASS } from '../../src/physics/constants.ts';
import { momentumInKaonFrame } from '../../src/physics/kinematics.ts';
import { gaussLegendre } from '../../src/searches/decaySimulation.ts';
import { published } from './published.ts';

const kaonMass2 = (KAON_MASS / 1000) ** 2;
const pionMass2 = (PION_MASS / 1000) ** 2;
const points = gaussLegendre(24);

/** σ_p/p of the pion spectrometer: 0.30 % ⊕ 0.005 % p ([C]; 0.3–0.4 % in [A] section 2). */
function pionMomentumResolution(momentumGeV: number): number {
  return momentumGeV * Math.hypot(0.003, 0.00005 * momentumGeV);
}

/** Angular resolution of the pion spectrometer: 60 µrad at 10 GeV/c, 20 µrad at 50 GeV/c ([C]), multiple scattering ∝ 1/p. */
function pionAngleResolution(momentumGeV: number): number {
  return Math.hypot(16.3e-6, 577e-6 / momentumGeV);
}

/**
 * σ(m²_miss) in GeV² of K+ → π+ X at one pion momentum, by error propagation in
 * m² = m_K²(1 − p_π/p_K) + m_π²(1 − p_K/p_π) − p_K p_π θ² (angles small, p ≫ m).
 */
function resolutionAt(massMeV: number, pionMomentumGeV: number): number {
  const kaon = published.beamMomentumGeV;
  const pion = pionMomentumGeV;
  const massX2 = (massMeV / 1000) ** 2;
  const angle2 = (kaonMass2 * (1 - pion / kaon) + pionMass2 * (1 - kaon / pion) - massX2) / (kaon * pion);
  const byPionMomentum = -kaonMass2 / kaon + (pionMass2 * kaon) / pion ** 2 - kaon * angle2;
  const byKaonMomentum = (kaonMass2 * pion) / kaon ** 2 - pionMass2 / pion - pion * angle2;
  const byAngle = 2 * kaon * pion * Math.sqrt(Math.max(0, angle2));
  return Math.hypot(
    byPionMomentum * pionMomentumResolution(pion),
    byKaonMomentum * published.beamMomentumResolutionGeV,
    byAngle * Math.hypot(published.beamAngleResolution, pionAngleResolution(pion)),
  );
}

/**
 * σ(m²_miss) in GeV² as simulated from the tracking resolutions, averaged over the pion momenta of the selection
 * (uniform, since the decay is isotropic), with the 4 % of [A] section 4 on top.
 * @param massMeV mass of X in MeV
 */
export function propagatedResolution(massMeV: number): number {
  const momentum = momentumInKaonFrame(massMeV) / 1000;
  const energy = Math.sqrt(momentum ** 2 + pionMass2);
  const boost = published.beamMomentumGeV / Math.sqrt(kaonMass2);
  const gamma = Math.hypot(1, boost);
  const low = Math.max(published.pionMomentumGeV[0], boost * energy - gamma * momentum);
  const high = Math.min(published.pionMomentumGeV[1], boost * energy + gamma * momentum);
  let mean = 0;
  for (let i = 0; i < points.points.length; i++) {
    mean +=
      0.5 * points.weights[i] * resolutionAt(massMeV, low + 0.5 * (high - low) * (1 + points.points[i]));
  }
  return published.resolutionInDataOverSimulation * mean;
}
