import type { Equation } from './equation.ts';

/** Production of an ALP in kaon decays, the same for fermion and gluon couplings. */
export const alpEquations: readonly Equation[] = [
  {
    tex: '\\mathcal{B}(K^+ \\to \\pi^+ a) = \\frac{p_a}{8\\pi\\,\\Gamma_K m_K^2}\\,|\\mathcal{M}|^2',
    source: [2025, 'equation', '4.1'],
  },
  {
    tex: '\\begin{aligned} \\mathcal{M} = {}& \\frac{N_8}{4\\Lambda}\\Bigl[\\frac{16 c_{GG}(m_K^2 - m_\\pi^2) + 6(c_{uu} + c_{dd} - 2c_{ss})\\,m_a^2}{4m_K^2 - m_\\pi^2 - 3m_a^2}\\,(m_K^2 - m_a^2) \\\\ & + (2c_{uu} + c_{dd} + c_{ss})(m_K^2 - m_\\pi^2 - m_a^2) + 4c_{ss}\\,m_a^2\\Bigr] - \\frac{m_K^2 - m_\\pi^2}{2\\Lambda}\\,[k_D]_{12}\\,,\\quad |N_8| = 1.53 \\times 10^{-7} \\end{aligned}',
    source: 'arXiv:2102.13112',
  },
  {
    tex: 'c_{ff}(\\Lambda) = C_{ff}\\,,\\quad c_{GG} = 16\\pi^2 C_{GG}\\,,\\quad \\Lambda = 1\\,\\mathrm{TeV} \\to 2\\,\\mathrm{GeV}',
    source: 'renormalisation-group',
  },
];
