import { alpProduction } from '../alp/amplitude.ts';
import { inducedPhotonCoupling2, photonWidth } from '../alp/fermionLoop.ts';
import { FERMION_COUPLED } from '../alp/lowScaleCouplings.ts';
import { ELECTRON_MASS, HIGGS_VACUUM, MUON_MASS, PION_MASS } from '../constants.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import { pseudoscalarToLeptonsWidth } from '../leptonicWidths.ts';
import { alpEquations } from './alpEquations.ts';
import type { BenchmarkModel } from './model.ts';
import { isInside, kinematicRange, largestCoefficient } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

const HIGGS_VACUUM_TEV = HIGGS_VACUUM * 1e-6;

const decays = visibleDecays(
  {
    minMeV: 0,
    maxMeV: END_POINT_MASS,
    reason: 'no-three-pions',
  },
  (massMeV) => ({
    ee: pseudoscalarToLeptonsWidth(massMeV, ELECTRON_MASS),
    mumu: pseudoscalarToLeptonsWidth(massMeV, MUON_MASS),
    gammagamma: massMeV > 0 ? photonWidth(massMeV, inducedPhotonCoupling2(massMeV)) : 0,
  }),
);

/** BC10: an ALP with a universal coupling to charged fermions; g = C_ff/Λ in TeV⁻¹. */
export const bc10: BenchmarkModel = {
  id: 'bc10',
  invisibleAlias: 'bc10-inv',
  start: { massMeV: 180, coupling: 1e-3 },
  benchmark: 'BC10',
  particleTex: 'a',
  particle: 'a',
  conventions: [
    {
      id: 'Cff_over_Lambda_TeV-1',
      tex: 'C_{ff}/\\Lambda',
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => 1,
      defaultRange: [1e-5, 10],
      largest: largestCoefficient,
    },
    {
      id: 'g_Y',
      tex: 'g_Y',
      unitTex: '',
      power: 1,
      factor: () => HIGGS_VACUUM_TEV,
      defaultRange: [1e-6, 1],
    },
    {
      id: 'one_over_f',
      tex: '1/f_\\ell',
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => 1 / 2,
      defaultRange: [1e-5, 10],
    },
  ],
  equations: [
    {
      tex: '\\mathcal{L} = \\frac{C_{ff}}{2\\Lambda}\\,\\partial_\\mu a\\,\\bar f \\gamma^\\mu \\gamma^5 f\\,,\\quad \\Lambda = 1\\,\\mathrm{TeV}',
      source: '2025 paper section 4',
    },
    ...alpEquations,
    {
      tex: '\\tau_a = \\frac{\\hbar}{\\Gamma(a \\to e^+e^-) + \\Gamma(a \\to \\mu^+\\mu^-) + \\Gamma(a \\to \\gamma\\gamma)}',
      source: '2025 paper eqs. 4.7 and 4.8',
    },
    {
      tex: '\\Gamma(a \\to \\ell^+\\ell^-) = \\left(\\frac{C_{ff}}{\\Lambda}\\right)^2 \\frac{m_\\ell^2\\, m_a}{8\\pi}\\sqrt{1 - \\frac{4m_\\ell^2}{m_a^2}}',
      source: '2025 paper eq. 4.9',
    },
    {
      tex: '\\Gamma(a \\to \\gamma\\gamma) = \\left(\\frac{C_{ff}}{\\Lambda}\\right)^2 \\frac{\\alpha^2 m_a^3}{64\\pi^3}\\,\\Bigl|\\sum_{f = e,\\mu,u,d,s} N_C\\, Q_f^2\\, F_A(\\beta_f^2)\\Bigr|^2',
      source: '2025 paper eq. 4.10, its second C_ff dropped',
    },
    {
      tex: 'F_A = 1 - (1 - \\beta^2) \\begin{cases} \\arcsin^2\\bigl(1/\\sqrt{1-\\beta^2}\\bigr) & \\beta^2 \\le 0 \\\\ -\\tfrac14 \\bigl[\\ln\\tfrac{1+\\beta}{1-\\beta} - i\\pi\\bigr]^2 & \\beta^2 > 0 \\end{cases}',
      source: 'arXiv:1708.00443, in place of 2025 paper eq. 4.11, whose prefactor is misprinted',
    },
  ],
  productionValidity: kinematicRange,
  thresholdsMeV: [2 * ELECTRON_MASS, 2 * MUON_MASS, 2 * PION_MASS],
  fixedInvisibleFraction: null,
  noEscapeReason: null,
  productionPerCoupling2: (massMeV) =>
    isInside(kinematicRange, massMeV) ? alpProduction(massMeV, FERMION_COUPLED) : Number.NaN,
  ...decays,
  caveats: [
    {
      minMeV: 0,
      maxMeV: END_POINT_MASS,
      caveat: 'no-running',
    },
    {
      minMeV: 125,
      maxMeV: 145,
      caveat: 'pion-mixing-left-out',
    },
    {
      minMeV: 2 * PION_MASS,
      maxMeV: END_POINT_MASS,
      caveat: 'lifetime-extended',
    },
  ],
};
