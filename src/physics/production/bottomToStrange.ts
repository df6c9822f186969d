import { power } from '../../mathematics/powers.ts';
import {
  B_PLUS_LIFETIME_S,
  B_PLUS_MASS,
  B_ZERO_LIFETIME_S,
  B_ZERO_MASS,
  BOTTOM_QUARK_MASS,
  FERMI_CONSTANT,
  HIGGS_VACUUM,
  KAON_MASS,
  KSTAR_ZERO_MASS,
  STRANGE_QUARK_MASS,
  TOP_QUARK_MASS,
  V_TB,
  V_TS,
} from '../constants.ts';
import type { BottomToStrange } from '../models/model.ts';
import { HBAR_MEV_S } from '../units.ts';
import type { ProductionMode } from './mode.ts';

/** A two-body decay of a B meson: masses in MeV, the lifetime of the meson in s. */
interface BottomDecay {
  readonly parentMass: number;
  readonly parentLifetimeS: number;
  readonly daughterMass: number;
  /**
   * Form factor at zero momentum transfer: f₀ of B → K, or A₀ of B → K*. The nearest poles lie above 5.2 GeV, so that below
   * 360 MeV both differ from it by less than 1 %.
   */
  readonly formFactor: number;
  /** Spin of the daughter, which a K* must share with the orbit. */
  readonly daughterSpin: 0 | 1;
}

/** f₀(0) = 0.33 (hep-ph/0406232, arXiv:2207.12468) and A₀(0) = 0.36 (arXiv:1503.05534). */
const decays: Readonly<Record<ProductionMode, BottomDecay>> = {
  'bplus-kplus': {
    parentMass: B_PLUS_MASS,
    parentLifetimeS: B_PLUS_LIFETIME_S,
    daughterMass: KAON_MASS,
    formFactor: 0.33,
    daughterSpin: 0,
  },
  'bzero-kstar': {
    parentMass: B_ZERO_MASS,
    parentLifetimeS: B_ZERO_LIFETIME_S,
    daughterMass: KSTAR_ZERO_MASS,
    formFactor: 0.36,
    daughterSpin: 1,
  },
};

/** How well form factors are known, as a fraction, and rates, in which they count twice. */
export const FORM_FACTOR_UNCERTAINTY = 0.1;
export const RATE_UNCERTAINTY = 2 * FORM_FACTOR_UNCERTAINTY;

/** Largest mass of X in MeV. */
export function endPointOf(mode: ProductionMode): number {
  const { parentMass, daughterMass } = decays[mode];
  return parentMass - daughterMass;
}

/** 2 p m_B = √λ(m_B², m_K², m_X²) in MeV², as a product, so that it vanishes at the end point without rounding. */
function splitting({ parentMass, daughterMass }: BottomDecay, massMeV: number): number {
  const [sum, difference] = [parentMass + daughterMass, parentMass - daughterMass];
  return Math.sqrt((difference - massMeV) * (difference + massMeV) * (sum - massMeV) * (sum + massMeV));
}

/**
 * Momentum of X in MeV where the B meson rests.
 * @param massMeV mass of X in MeV; beyond the end point the result is NaN
 */
export function momentumInBottomFrame(mode: ProductionMode, massMeV: number): number {
  return splitting(decays[mode], massMeV) / (2 * decays[mode].parentMass);
}

/**
 * Matrix element of q_μ s̄γ^μ b (or q_μ s̄γ^μγ₅ b) between the mesons, MeV²: (m_B² − m_K²) f₀ for a kaon and 2 p m_B A₀ for a K*.
 */
function currentElement(decay: BottomDecay, massMeV: number): number {
  const { parentMass, daughterMass, formFactor, daughterSpin } = decay;
  const scale = daughterSpin === 0 ? parentMass ** 2 - daughterMass ** 2 : splitting(decay, massMeV);
  return formFactor * scale;
}

/**
 * Top loop in the amplitude of b → s S for S = h: 3√2 G_F m_t² V_ts* V_tb m_b/(16π² v), as eq. 4.3 of the 2025 paper has it for s → d.
 */
const HIGGS_PENGUIN =
  ((3 * Math.SQRT2 * FERMI_CONSTANT * TOP_QUARK_MASS ** 2 * V_TS * V_TB) / (16 * Math.PI ** 2)) *
  (BOTTOM_QUARK_MASS / HIGGS_VACUUM);

/** Matrix elements of s̄b and s̄γ₅b are those of the divergences of the currents over these sums of quark masses. */
const quarkMasses = ({ daughterSpin }: BottomDecay): number =>
  daughterSpin === 0 ? BOTTOM_QUARK_MASS - STRANGE_QUARK_MASS : BOTTOM_QUARK_MASS + STRANGE_QUARK_MASS;

/**
 * Amplitude in MeV per g. Half of either coupling is that of the current, or density, of the parity that the mesons allow.
 */
function amplitude(
  decay: BottomDecay,
  { kind, perCoupling, formFactors = 1 }: BottomToStrange,
  massMeV: number,
): number {
  const element = formFactors * currentElement(decay, massMeV);
  return kind === 'higgs-share'
    ? (perCoupling * HIGGS_PENGUIN * element) / (2 * quarkMasses(decay))
    : (perCoupling * V_TS * V_TB * 1e-6 * element) / 2;
}

/**
 * Branching ratio of B → K X or B → K* X per g²: Γ = |M|² √λ(m_B², m_K², m_X²)/(16π m_B³).
 * @param mode which decay
 * @param coupling of b and s quarks to X
 * @param massMeV mass of X
 * @returns dimensionless per g² (TeV² where g is in TeV⁻¹); NaN beyond the end point
 */
export function bottomProduction(mode: ProductionMode, coupling: BottomToStrange, massMeV: number): number {
  if (!(massMeV <= endPointOf(mode))) return Number.NaN;
  const decay = decays[mode];
  const width =
    (amplitude(decay, coupling, massMeV) ** 2 * splitting(decay, massMeV)) /
    (16 * Math.PI * power(decay.parentMass, 3));
  return (width * decay.parentLifetimeS) / HBAR_MEV_S;
}
