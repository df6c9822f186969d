import { FINE_STRUCTURE, KAON_MASS, PION_MASS, WEAK_MIXING } from '../constants.ts';
import { kaonFormFactor2 } from '../kaonFormFactor.ts';
import { branchingPerAmplitude2, momentumInKaonFrame } from '../kinematics.ts';
import type { BenchmarkModel, CouplingConvention } from './model.ts';
import { isInside, kinematicRange } from './validity.ts';

/**
 * B(K+ → π+ A′)/ε² (2025 paper eqs. 4.1 and 4.2), dimensionless; NaN outside 0 to m_K − m_π.
 * @param massMeV dark-photon mass in MeV
 */
export function darkPhotonProduction(massMeV: number): number {
  if (!isInside(kinematicRange, massMeV)) return Number.NaN;
  const rootLambda = 2 * KAON_MASS * momentumInKaonFrame(massMeV);
  const perFormFactor = (massMeV * rootLambda) / (16 * Math.PI ** 2 * KAON_MASS ** 2);
  const amplitude2 =
    4 * Math.PI * FINE_STRUCTURE * perFormFactor ** 2 * kaonFormFactor2((massMeV / KAON_MASS) ** 2);
  return amplitude2 * branchingPerAmplitude2(massMeV);
}

/** Conventions that both dark-photon models share: ε and ε². */
export const mixingConventions: readonly CouplingConvention[] = [
  {
    id: 'epsilon',
    tex: '\\varepsilon',
    unitTex: '',
    spoken: 'kinetic mixing epsilon',
    power: 1,
    factor: () => 1,
    defaultRange: [1e-5, 1e-1],
    largest: {
      value: Math.sqrt(1 - WEAK_MIXING),
      reason:
        'At ε = cos θ_W = 0.877 the kinetic energy of the dark photon and hypercharge is no longer positive.',
    },
    definition: 'Kinetic mixing of the dark photon with hypercharge (2025 paper section 4).',
  },
  {
    id: 'epsilon2',
    tex: '\\varepsilon^2',
    unitTex: '',
    spoken: 'kinetic mixing epsilon squared',
    power: 2,
    factor: () => 1,
    defaultRange: [1e-10, 1e-2],
    definition: 'Square of the kinetic mixing of the dark photon with hypercharge (2025 paper section 4).',
  },
];

/** Lagrangian and production of the dark photon for display. */
export const darkPhotonEquations: BenchmarkModel['equations'] = [
  {
    tex: "\\mathcal{L} = -\\frac{\\varepsilon}{2\\cos\\theta_W}\\, F'_{\\mu\\nu} B^{\\mu\\nu}",
    source: '2025 paper section 4',
  },
  {
    tex: "\\mathcal{B}(K^+ \\to \\pi^+ A') = \\frac{p_{A'}}{8\\pi\\,\\Gamma_K m_K^2}\\,|\\mathcal{M}|^2",
    source: '2025 paper eq. 4.1',
  },
  {
    tex: "|\\mathcal{M}| = \\frac{e\\,\\varepsilon\\,|W(z)|\\,m_{A'}}{16\\pi^2 m_K^2}\\,\\sqrt{\\lambda(m_K^2, m_\\pi^2, m_{A'}^2)}\\,,\\quad z = \\frac{m_{A'}^2}{m_K^2}",
    source: '2025 paper eq. 4.2',
  },
  {
    tex: 'W(z) = G_F m_K^2\\,(a + b z) + W_{\\pi\\pi}(z)\\,,\\quad a = -0.575\\,,\\ b = -0.722',
    source: 'arXiv:hep-ph/9808289, parameters of arXiv:2209.05076',
  },
  {
    tex: 'W_{\\pi\\pi}(z) = \\frac{1}{r^2}\\left[\\alpha_+ + \\beta_+ \\frac{z - z_0}{r^2}\\right]\\left(1 + \\frac{z}{r_V^2}\\right)\\chi(z)\\,,\\quad r = \\frac{m_\\pi}{m_K}\\,,\\ r_V = \\frac{m_\\rho}{m_K}\\,,\\ z_0 = \\tfrac{1}{3} + r^2',
    source: 'arXiv:hep-ph/9808289, parameters of arXiv:2209.05076',
  },
];

/** Where |W(z)| has a kink: the two-pion threshold in MeV. */
export const twoPionThreshold = 2 * PION_MASS;

/** What a reader must know of the production of dark photons. */
export const formFactorCaveat: BenchmarkModel['caveats'][number] = {
  minMeV: 0,
  maxMeV: 211.3,
  sentence: 'The form factor was measured with muon pairs, above 211 MeV; below, it is extrapolated.',
};
