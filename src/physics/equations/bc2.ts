import { darkPhotonEquations } from './darkPhoton.ts';
import type { Equation } from './equation.ts';

/** The dark photon that decays to dark matter. */
export const bc2: readonly Equation[] = [
  ...darkPhotonEquations,
  {
    tex: "y = \\varepsilon^2 \\alpha_D \\left(\\frac{m_\\chi}{m_{A'}}\\right)^4",
    source: 'arXiv:1901.09966',
  },
];
