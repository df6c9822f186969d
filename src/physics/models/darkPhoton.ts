import { FINE_STRUCTURE, KAON_MASS, PION_MASS, WEAK_MIXING } from '../constants.ts';
import { kaonFormFactor2, LINEAR } from '../kaonFormFactor.ts';
import { branchingPerAmplitude2, momentumInKaonFrame } from '../kinematics.ts';
import type { BenchmarkModel, CouplingConvention } from './model.ts';
import type { TheoryCorrelation, TheoryInput, TheoryValues } from './theoryFamily.ts';
import { isInside, kinematicRange } from './validity.ts';

/**
 * B(K+ → π+ A′)/ε² (2025 paper eqs. 4.1 and 4.2) as a function of the dark-photon mass in MeV, dimensionless; NaN outside 0 to
 * m_K − m_π.
 * @param linear a and b of the form factor W(z)
 */
const productionAt =
  (linear: typeof LINEAR) =>
  (massMeV: number): number => {
    if (!isInside(kinematicRange, massMeV)) return Number.NaN;
    const rootLambda = 2 * KAON_MASS * momentumInKaonFrame(massMeV);
    const perFormFactor = (massMeV * rootLambda) / (16 * Math.PI ** 2 * KAON_MASS ** 2);
    const formFactor2 = kaonFormFactor2((massMeV / KAON_MASS) ** 2, linear);
    const amplitude2 = 4 * Math.PI * FINE_STRUCTURE * perFormFactor ** 2 * formFactor2;
    return amplitude2 * branchingPerAmplitude2(massMeV);
  };

/** B(K+ → π+ A′)/ε² with W(z) as NA62 measured it. */
export const darkPhotonProduction = productionAt(LINEAR);

/** Conventions that both dark-photon models share: ε and ε². */
export const mixingConventions: readonly CouplingConvention[] = [
  {
    id: 'epsilon',
    tex: '\\varepsilon',
    unitTex: '',
    power: 1,
    factor: () => 1,
    defaultRange: [1e-5, 1e-1],
    largest: {
      value: Math.sqrt(1 - WEAK_MIXING),
      reason: 'kinetic-energy',
    },
  },
  {
    id: 'epsilon2',
    tex: '\\varepsilon^2',
    unitTex: '',
    power: 2,
    factor: () => 1,
    defaultRange: [1e-10, 1e-2],
  },
];

/** Where |W(z)| has a kink: the two-pion threshold in MeV. */
export const twoPionThreshold = 2 * PION_MASS;

/** What a reader must know of the production of dark photons. */
export const formFactorCaveat: BenchmarkModel['caveats'][number] = {
  minMeV: 0,
  maxMeV: 211.3,
  caveat: 'extrapolated-form-factor',
};

const measured = 'NA62, arXiv:2209.05076';
const oneSigma = `${measured}, ±1σ`;

/** Parameters of the linear part of W(z), with the errors of their measurement. */
export const formFactorInputs: readonly TheoryInput[] = [
  {
    id: 'a',
    tex: 'a',
    usual: { value: LINEAR.constant, source: measured },
    others: [
      { value: -0.588, source: oneSigma },
      { value: -0.562, source: oneSigma },
    ],
    spread: [-0.588, -0.562],
    range: [-1, -0.1],
  },
  {
    id: 'b',
    tex: 'b',
    usual: { value: LINEAR.slope, source: measured },
    others: [
      { value: -0.765, source: oneSigma },
      { value: -0.679, source: oneSigma },
    ],
    spread: [-0.765, -0.679],
    range: [-2, 0.5],
  },
];

/**
 * How errors of a and b go together. B(K⁺ → π⁺μ⁺μ⁻), the integral of |W|², was measured to 0.9 % in the same data, 9.15(8) × 10⁻⁸: the
 * errors of a and b, 3 % of it each, must cancel to that. A test repeats the integral.
 */
export const formFactorCorrelations: readonly TheoryCorrelation[] = [
  { of: ['a', 'b'], coefficient: -0.956, source: `${measured}, from B(K⁺ → π⁺μ⁺μ⁻) = 9.15(8) × 10⁻⁸` },
];

/** The production of a dark photon with other parameters of W(z). */
export function productionWith({ a: constant, b: slope }: TheoryValues): Partial<BenchmarkModel> {
  return { productionPerCoupling2: productionAt({ constant, slope }) };
}
