import { ELECTRON_MASS, MUON_MASS } from '../constants.ts';
import { vectorToLeptonsWidth } from '../leptonicWidths.ts';
import {
  darkPhotonProduction,
  formFactorCaveat,
  formFactorCorrelations,
  formFactorInputs,
  mixingConventions,
  productionWith,
  twoPionThreshold,
} from './darkPhoton.ts';
import type { BenchmarkModel } from './model.ts';
import { theoryFamily } from './theoryFamily.ts';
import { kinematicRange } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

const decays = visibleDecays(
  {
    minMeV: 0,
    maxMeV: twoPionThreshold,
    reason: 'pions-not-computed',
  },
  (massMeV) => ({
    ee: vectorToLeptonsWidth(massMeV, ELECTRON_MASS),
    mumu: vectorToLeptonsWidth(massMeV, MUON_MASS),
    gammagamma: 0,
  }),
);

/** BC1: a dark photon that decays to Standard Model particles only; g = ε. */
export const bc1: BenchmarkModel = {
  id: 'bc1',
  // The di-muon search alone sees it, which begins at twice the muon mass.
  start: { massMeV: 250, coupling: 1e-3 },
  benchmark: 'BC1',
  particleTex: "A'",
  particle: 'A′',
  conventions: mixingConventions,
  productionValidity: kinematicRange,
  thresholdsMeV: [2 * ELECTRON_MASS, 2 * MUON_MASS, twoPionThreshold],
  fixedInvisibleFraction: 0,
  noEscapeReason: 'decays-in-the-detector',
  productionPerCoupling2: darkPhotonProduction,
  ...decays,
  caveats: [
    formFactorCaveat,
    {
      minMeV: 0,
      maxMeV: 2 * ELECTRON_MASS,
      caveat: 'three-photons-neglected',
    },
  ],
};

/** BC1 with other form factors. */
export const bc1Theory = theoryFamily(bc1, formFactorInputs, productionWith, formFactorCorrelations);
