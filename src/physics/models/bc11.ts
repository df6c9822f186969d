import { alpProduction } from '../alp/amplitude.ts';
import { photonWidth } from '../alp/fermionLoop.ts';
import { highScaleCouplings } from '../alp/couplings.ts';
import {
  gluonPhotonCoupling,
  gluonPhotonCouplingAt,
  PHOTON_COUPLING_ZERO,
  photonCouplingZero,
} from '../alp/gluonPhotonCoupling.ts';
import { lowScaleCouplings } from '../alp/linearRunning.ts';
import { GLUON_COUPLED } from '../alp/lowScaleCouplings.ts';
import { ALPHA_S_AT_TEV, NEUTRAL_PION_MASS } from '../constants.ts';
import { END_POINT_MASS } from '../kinematics.ts';
import { MEV_PER_TEV } from '../units.ts';
import { octetInput, quarkMassInput, scaleInput } from './alpInputs.ts';
import { formFactorsInput } from './bottomInput.ts';
import type { BenchmarkModel } from './model.ts';
import { theoryFamily } from './theoryFamily.ts';
import { isInside, kinematicRange, largestCoefficient } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

/** c_GG per C_GG: g_s² against α_s/4π in front of a G G̃. */
const GLUON_NORMALISATION = 16 * Math.PI ** 2;

/** Decays with a photon coupling per c_GG as a function of mass in MeV. */
const decaysWith = (photonCoupling: (massMeV: number) => number) =>
  visibleDecays(
    {
      minMeV: 0,
      maxMeV: END_POINT_MASS,
      reason: 'no-three-pions',
    },
    (massMeV) => ({
      ee: 0,
      mumu: 0,
      gammagamma: photonWidth(massMeV, (GLUON_NORMALISATION * photonCoupling(massMeV)) ** 2),
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
  bottomToStrange: {
    kind: 'derivative',
    perCoupling: GLUON_NORMALISATION * GLUON_COUPLED.flavourChanging,
  },
  ...decaysWith(gluonPhotonCoupling),
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

/** What the ratio of quark masses changes; nothing where it is the usual one. */
function withQuarkMasses(upOverDown: number): Partial<BenchmarkModel> {
  if (upOverDown === quarkMassInput.usual.value) return {};
  const photonCoupling = gluonPhotonCouplingAt(upOverDown);
  return {
    ...decaysWith(photonCoupling),
    thresholdsMeV: [NEUTRAL_PION_MASS, photonCouplingZero(photonCoupling)],
  };
}

/** BC11 with another weak octet, another scale of its coupling, or other quark masses. */
export const bc11Theory = theoryFamily(
  bc11,
  [octetInput, scaleInput, quarkMassInput, formFactorsInput],
  ({ N8, scale, muOverMd, FB }) => {
    // At 1 TeV the couplings are tabulated for c_GG = 1, elsewhere those of C_GG = 1 are run.
    const [perCoupling2, low] =
      scale === scaleInput.usual.value
        ? [GLUON_NORMALISATION ** 2, GLUON_COUPLED]
        : [1, lowScaleCouplings(highScaleCouplings({ CGG: 1 }), scale * MEV_PER_TEV)];
    return {
      ...withQuarkMasses(muOverMd),
      productionPerCoupling2: (massMeV) =>
        isInside(kinematicRange, massMeV) ? perCoupling2 * alpProduction(massMeV, low, N8) : Number.NaN,
      bottomToStrange: {
        kind: 'derivative',
        perCoupling: Math.sqrt(perCoupling2) * low.flavourChanging,
        formFactors: FB,
      },
      caveats: bc11.caveats.filter(
        ({ caveat }) => caveat !== 'leading-order-octet' || N8 === octetInput.usual.value,
      ),
    };
  },
);
