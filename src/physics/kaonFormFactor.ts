import { power } from '../mathematics/powers.ts';
import { asin } from '../mathematics/angles.ts';
import { log } from '../mathematics/logarithm.ts';
import { FERMI_CONSTANT, KAON_MASS, PION_MASS, RHO_MASS } from './constants.ts';

/** Parameters a and b of the part of W(z) that is linear in z. */
export interface LinearParameters {
  readonly constant: number;
  readonly slope: number;
}

/** a and b of NA62's K+ → π+ μ+ μ− measurement (arXiv:2209.05076). */
export const LINEAR: LinearParameters = { constant: -0.575, slope: -0.722 };
/** K → 3π parameters α₊ and β₊ of the two-pion loop (arXiv:2209.05076 after hep-ph/9808289). */
const LOOP = { constant: -20.84e-8, slope: -2.88e-8 };

const PION_RATIO2 = (PION_MASS / KAON_MASS) ** 2;
const RHO_RATIO2 = (RHO_MASS / KAON_MASS) ** 2;
const EXPANSION_POINT = 1 / 3 + PION_RATIO2;

/** A complex number. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/**
 * Two-pion loop function χ(z) of hep-ph/9808289, written in y = z m_K²/m_π²:
 * 4/9 − 4/(3y) − (1 − 4/y) G(y)/3.
 * @param y squared di-lepton mass over squared pion mass, not negative; the imaginary part opens at y = 4
 */
export function pionLoop(y: number): Complex {
  // Both 4/(3y) terms cancel at small y; their Taylor series is exact to 1e-11 there.
  if (y < 0.02) return { re: y * (1 / 60 + y * (1 / 840 + y * (1 / 7560 + y / 55440))), im: 0 };
  const smooth = 4 / 9 - 4 / (3 * y);
  if (y <= 4) {
    const root = Math.sqrt(4 / y - 1);
    return { re: smooth + (power(root, 3) * asin(Math.sqrt(y) / 2)) / 3, im: 0 };
  }
  const root = Math.sqrt(1 - 4 / y);
  const factor = power(root, 3) / 6;
  return { re: smooth + factor * log((1 - root) / (1 + root)), im: factor * Math.PI };
}

/**
 * Part of W(z) that is linear in z, G_F m_K² (a + b z) (hep-ph/9808289), dimensionless.
 * @param z squared di-lepton mass over squared kaon mass
 * @param linear a and b; as NA62 measured them unless said
 */
export function linearFormFactor(z: number, linear = LINEAR): number {
  return FERMI_CONSTANT * KAON_MASS ** 2 * (linear.constant + linear.slope * z);
}

/**
 * Form factor W(z) of K+ → π+ γ*, dimensionless: its linear part plus the two-pion loop
 * (1/r²)[α₊ + β₊ (z − z₀)/r²] (1 + z/r_V²) χ(z) with r = m_π/m_K (hep-ph/9808289).
 * @param z squared di-lepton mass over squared kaon mass, from 0 to (1 − r)²
 * @param linear a and b of its linear part
 */
export function kaonFormFactor(z: number, linear = LINEAR): Complex {
  const polynomial = LOOP.constant + (LOOP.slope * (z - EXPANSION_POINT)) / PION_RATIO2;
  const strength = (polynomial * (1 + z / RHO_RATIO2)) / PION_RATIO2;
  const loop = pionLoop(z / PION_RATIO2);
  return { re: linearFormFactor(z, linear) + strength * loop.re, im: strength * loop.im };
}

/**
 * |W(z)|², dimensionless.
 * @param z squared di-lepton mass over squared kaon mass
 * @param linear a and b of its linear part
 */
export function kaonFormFactor2(z: number, linear = LINEAR): number {
  const { re, im } = kaonFormFactor(z, linear);
  return re * re + im * im;
}
