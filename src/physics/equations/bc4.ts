import type { Equation } from './equation.ts';

/** The dark scalar. */
export const bc4: readonly Equation[] = [
  {
    tex: '\\mathcal{L} = -\\mu\\, S\\, H^\\dagger H\\,,\\quad \\theta \\simeq \\frac{\\mu v}{m_h^2 - m_S^2}',
    source: [2025, 'section', '4'],
  },
  {
    tex: '\\mathcal{B}(K^+ \\to \\pi^+ S) = \\frac{p_S}{8\\pi\\,\\Gamma_K m_K^2}\\,|\\mathcal{M}|^2 = C\\,\\frac{p_S}{m_K}\\,\\sin^2\\theta',
    source: [2025, 'equation', '4.1, 4.3'],
  },
  {
    tex: '|\\mathcal{M}| = \\sqrt{8\\pi\\,\\Gamma_K m_K\\, C}\\,\\sin\\theta\\,,\\quad C = 3 \\times 10^{-3}',
    source: [2025, 'equation', '4.3'],
  },
  {
    tex: '\\tau_S = \\frac{\\hbar}{\\Gamma(S \\to e^+e^-) + \\Gamma(S \\to \\mu^+\\mu^-)}',
    source: [2025, 'equation', '4.4, 4.5'],
  },
  {
    tex: '\\Gamma(S \\to \\ell^+\\ell^-) = \\frac{m_\\ell^2\\, m_S}{8\\pi v^2}\\left(1 - \\frac{4m_\\ell^2}{m_S^2}\\right)^{3/2}\\sin^2\\theta',
    source: [2025, 'equation', '4.6'],
  },
];
