import type { Equation } from './equation.ts';

/** Lagrangian and production of the dark photon. */
export const darkPhotonEquations: readonly Equation[] = [
  {
    tex: "\\mathcal{L} = -\\frac{\\varepsilon}{2\\cos\\theta_W}\\, F'_{\\mu\\nu} B^{\\mu\\nu}",
    source: [2025, 'section', '4'],
  },
  {
    tex: "\\mathcal{B}(K^+ \\to \\pi^+ A') = \\frac{p_{A'}}{8\\pi\\,\\Gamma_K m_K^2}\\,|\\mathcal{M}|^2",
    source: [2025, 'equation', '4.1'],
  },
  {
    tex: "|\\mathcal{M}| = \\frac{e\\,\\varepsilon\\,|W(z)|\\,m_{A'}}{16\\pi^2 m_K^2}\\,\\sqrt{\\lambda(m_K^2, m_\\pi^2, m_{A'}^2)}\\,,\\quad z = \\frac{m_{A'}^2}{m_K^2}",
    source: [2025, 'equation', '4.2'],
  },
  {
    tex: 'W(z) = G_F m_K^2\\,(a + b z) + W_{\\pi\\pi}(z)\\,,\\quad a = -0.575\\,,\\ b = -0.722',
    source: 'form-factor-parameters',
  },
  {
    tex: 'W_{\\pi\\pi}(z) = \\frac{1}{r^2}\\left[\\alpha_+ + \\beta_+ \\frac{z - z_0}{r^2}\\right]\\left(1 + \\frac{z}{r_V^2}\\right)\\chi(z)\\,,\\quad r = \\frac{m_\\pi}{m_K}\\,,\\ r_V = \\frac{m_\\rho}{m_K}\\,,\\ z_0 = \\tfrac{1}{3} + r^2',
    source: 'form-factor-parameters',
  },
];
