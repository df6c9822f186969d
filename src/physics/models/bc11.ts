import { alpProduction } from '../alp/amplitude.ts';
import { photonWidth } from '../alp/fermionLoop.ts';
import { gluonPhotonCoupling, PHOTON_COUPLING_ZERO } from '../alp/gluonPhotonCoupling.ts';
import { GLUON_COUPLED } from '../alp/lowScaleCouplings.ts';
import { ALPHA_S_AT_TEV, NEUTRAL_PION_MASS } from '../constants.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import type { BenchmarkModel } from './model.ts';
import { isInside, kinematicRange, largestCoefficient } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

/** c_GG per C_GG: g_s² against α_s/4π in front of a G G̃. */
const GLUON_NORMALISATION = 16 * Math.PI ** 2;

const decays = visibleDecays(
  {
    minMeV: 0,
    maxMeV: END_POINT_MASS,
    reason: 'no-three-pions',
  },
  (massMeV) => ({
    ee: 0,
    mumu: 0,
    gammagamma: photonWidth(massMeV, (GLUON_NORMALISATION * gluonPhotonCoupling(massMeV)) ** 2),
  }),
);

/** BC11: an ALP that couples to gluons; g = C_GG/Λ in TeV⁻¹. */
export const bc11: BenchmarkModel = {
  id: 'bc11',
  start: { massMeV: 180, coupling: 5e-5 },
  benchmark: 'BC11',
  particleTex: 'a',
  particle: 'a',
  conventions: [
    {
      id: 'CGG_over_Lambda_TeV-1',
      tex: 'C_{GG}/\\Lambda',
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => 1,
      defaultRange: [1e-6, 1],
      largest: largestCoefficient,
    },
    {
      id: 'one_over_Fa',
      tex: '1/F_a',
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => 32 * Math.PI ** 2,
      defaultRange: [1e-4, 1000],
    },
    {
      id: 'one_over_fG',
      tex: '1/f_G',
      unitTex: '\\mathrm{TeV}^{-1}',
      power: 1,
      factor: () => 16 * Math.PI * ALPHA_S_AT_TEV,
      defaultRange: [1e-6, 10],
    },
  ],
  productionValidity: kinematicRange,
  thresholdsMeV: [NEUTRAL_PION_MASS, PHOTON_COUPLING_ZERO],
  fixedInvisibleFraction: null,
  noEscapeReason: null,
  productionPerCoupling2: (massMeV) =>
    isInside(kinematicRange, massMeV)
      ? GLUON_NORMALISATION ** 2 * alpProduction(massMeV, GLUON_COUPLED)
      : Number.NaN,
  ...decays,
  caveats: [
    {
      minMeV: 0,
      maxMeV: END_POINT_MASS,
      caveat: 'leading-order-octet',
    },
    {
      minMeV: 128,
      maxMeV: 167,
      caveat: 'pion-mixing-lifetime',
    },
  ],
};
