import { darkPhotonEquations } from './darkPhoton.ts';
import type { Equation } from './equation.ts';

/** The dark photon that decays to Standard Model particles only. */
export const bc1: readonly Equation[] = [
  ...darkPhotonEquations,
  {
    tex: "\\Gamma(A' \\to \\ell^+\\ell^-) = \\frac{\\alpha\\,\\varepsilon^2 m_{A'}}{3}\\left(1 + \\frac{2m_\\ell^2}{m_{A'}^2}\\right)\\sqrt{1 - \\frac{4m_\\ell^2}{m_{A'}^2}}",
    source: 'arXiv:0903.0363',
  },
];
