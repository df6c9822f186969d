import { alpEquations } from './alp.ts';
import type { Equation } from './equation.ts';

/** The ALP with a universal coupling to charged fermions. */
export const bc10: readonly Equation[] = [
  {
    tex: '\\mathcal{L} = \\frac{C_{ff}}{2\\Lambda}\\,\\partial_\\mu a\\,\\bar f \\gamma^\\mu \\gamma^5 f\\,,\\quad \\Lambda = 1\\,\\mathrm{TeV}',
    source: [2025, 'section', '4'],
  },
  ...alpEquations,
  {
    tex: '\\tau_a = \\frac{\\hbar}{\\Gamma(a \\to e^+e^-) + \\Gamma(a \\to \\mu^+\\mu^-) + \\Gamma(a \\to \\gamma\\gamma)}',
    source: [2025, 'equation', '4.7, 4.8'],
  },
  {
    tex: '\\Gamma(a \\to \\ell^+\\ell^-) = \\left(\\frac{C_{ff}}{\\Lambda}\\right)^2 \\frac{m_\\ell^2\\, m_a}{8\\pi}\\sqrt{1 - \\frac{4m_\\ell^2}{m_a^2}}',
    source: [2025, 'equation', '4.9'],
  },
  {
    tex: '\\Gamma(a \\to \\gamma\\gamma) = \\left(\\frac{C_{ff}}{\\Lambda}\\right)^2 \\frac{\\alpha^2 m_a^3}{64\\pi^3}\\,\\Bigl|\\sum_{f = e,\\mu,u,d,s} N_C\\, Q_f^2\\, F_A(\\beta_f^2)\\Bigr|^2',
    source: 'second-coupling-dropped',
  },
  {
    tex: 'F_A = 1 - (1 - \\beta^2) \\begin{cases} \\arcsin^2\\bigl(1/\\sqrt{1-\\beta^2}\\bigr) & \\beta^2 \\le 0 \\\\ -\\tfrac14 \\bigl[\\ln\\tfrac{1+\\beta}{1-\\beta} - i\\pi\\bigr]^2 & \\beta^2 > 0 \\end{cases}',
    source: 'misprinted-prefactor',
  },
];
