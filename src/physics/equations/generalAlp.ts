import { alpEquations } from './alp.ts';
import type { Equation } from './equation.ts';

/** The ALP with any couplings. */
export const alp: readonly Equation[] = [
  {
    tex: '\\mathcal{L} = \\frac{a}{\\Lambda}\\sum_{V = G,W,B} g_V^2\\, C_{VV}\\, V_{\\mu\\nu}\\tilde V^{\\mu\\nu} + \\frac{\\partial_\\mu a}{2\\Lambda}\\sum_f C_{ff}\\, \\bar f \\gamma^\\mu \\gamma^5 f',
    source: [2025, 'section', '4'],
  },
  ...alpEquations.slice(0, 2),
  {
    tex: 'c_{ff}(\\Lambda) = C_{ff}\\,,\\quad c_{VV} = 16\\pi^2 C_{VV}\\,,\\quad \\Lambda \\to 2\\,\\mathrm{GeV}\\,,\\quad [k_D]_{12} \\to [k_D]_{12} + k_{sd}',
    source: 'renormalisation-group',
  },
  {
    tex: '\\tau_a = \\frac{\\hbar}{\\Gamma(a \\to e^+e^-) + \\Gamma(a \\to \\mu^+\\mu^-) + \\Gamma(a \\to \\gamma\\gamma)}',
    source: [2025, 'equation', '4.7, 4.8'],
  },
  {
    tex: '\\Gamma(a \\to \\ell^+\\ell^-) = \\left(\\frac{C_{\\ell\\ell}}{\\Lambda}\\right)^2 \\frac{m_\\ell^2\\, m_a}{8\\pi}\\sqrt{1 - \\frac{4m_\\ell^2}{m_a^2}}',
    source: [2025, 'equation', '4.9'],
  },
  {
    tex: '\\begin{aligned} \\Gamma(a \\to \\gamma\\gamma) = {}& \\frac{\\alpha^2 m_a^3}{64\\pi^3\\Lambda^2}\\,\\Bigl|16\\pi^2\\,\\bigl[C_{WW} + C_{BB} + h(m_a)\\, C_{GG}\\bigr] \\\\ & + \\sum_{f = e,\\mu,u,d,s} N_C\\, Q_f^2\\, C_{ff}\\, F_A(\\beta_f^2) - \\frac{m_a^2}{m_{\\pi^0}^2 - m_a^2}\\,\\frac{C_{uu} - C_{dd}}{2}\\Bigr|^2 \\end{aligned}',
    source: 'parts-added',
  },
];
