import { alpEquations } from './alp.ts';
import type { Equation } from './equation.ts';

/** The ALP that couples to gluons. */
export const bc11: readonly Equation[] = [
  {
    tex: '\\mathcal{L} = g_s^2\\,\\frac{C_{GG}}{\\Lambda}\\, a\\, G_{\\mu\\nu}\\tilde G^{\\mu\\nu}\\,,\\quad \\Lambda = 1\\,\\mathrm{TeV}',
    source: [2025, 'section', '4'],
  },
  ...alpEquations,
  {
    tex: '\\tau_a = \\frac{\\hbar}{\\Gamma(a \\to \\gamma\\gamma)}\\,,\\quad \\Gamma(a \\to \\gamma\\gamma) = \\left(\\frac{C_{GG}}{\\Lambda}\\right)^2 \\frac{\\alpha^2 m_a^3}{64\\pi^3}\\,\\bigl|16\\pi^2\\, h(m_a)\\bigr|^2',
    source: 'arXiv:2012.12272',
  },
  {
    tex: "h(m_a) = -1.92 - \\tfrac12\\left[\\frac{K_\\pi m_a^2}{m_a^2 - m_{\\pi^0}^2} + \\frac{K_\\eta m_a^2 + M_\\eta}{m_a^2 - m_\\eta^2} + \\frac{93}{73}\\,\\frac{K_{\\eta'} m_a^2 + M_{\\eta'}}{m_a^2 - m_{\\eta'}^2}\\right]",
    source: 'mixing-with-mesons',
  },
];
