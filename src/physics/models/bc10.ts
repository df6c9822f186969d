import { alpProduction } from '../alp/amplitude.ts';
import { inducedPhotonCoupling2, photonWidth } from '../alp/fermionLoop.ts';
import { highScaleCouplings } from '../alp/couplings.ts';
import { lowScaleCouplings } from '../alp/linearRunning.ts';
import { FERMION_COUPLED } from '../alp/lowScaleCouplings.ts';
import { ELECTRON_MASS, HIGGS_VACUUM, MUON_MASS, PION_MASS } from '../constants.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import { pseudoscalarToLeptonsWidth } from '../leptonicWidths.ts';
import { MEV_PER_TEV } from '../units.ts';
import { octetInput, scaleInput } from './alpInputs.ts';
import { formFactorsInput } from './bottomInput.ts';
import type { BenchmarkModel } from './model.ts';
import { theoryFamily } from './theoryFamily.ts';
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
  productionValidity: kinematicRange,
  thresholdsMeV: [2 * ELECTRON_MASS, 2 * MUON_MASS, 2 * PION_MASS],
  fixedInvisibleFraction: null,
  noEscapeReason: null,
  productionPerCoupling2: (massMeV) =>
    isInside(kinematicRange, massMeV) ? alpProduction(massMeV, FERMION_COUPLED) : Number.NaN,
  bottomToStrange: { kind: 'derivative', perCoupling: FERMION_COUPLED.flavourChanging },
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

/** BC10 with another weak octet, or another scale of its coupling. */
export const bc10Theory = theoryFamily(
  bc10,
  [octetInput, scaleInput, formFactorsInput],
  ({ N8, scale, FB }) => {
    const low =
      scale === scaleInput.usual.value
        ? FERMION_COUPLED
        : lowScaleCouplings(highScaleCouplings({ Cff: 1 }), scale * MEV_PER_TEV);
    return {
      productionPerCoupling2: (massMeV) =>
        isInside(kinematicRange, massMeV) ? alpProduction(massMeV, low, N8) : Number.NaN,
      bottomToStrange: { kind: 'derivative', perCoupling: low.flavourChanging, formFactors: FB },
    };
  },
);
