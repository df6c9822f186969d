import { ELECTRON_MASS, KAON_MASS, MUON_MASS, NEUTRAL_PION_MASS, PION_MASS } from '../constants.ts';
import { END_POINT_MASS, momentumInKaonFrame } from '../kinematics.ts';
import { scalarToLeptonsWidth } from '../leptonicWidths.ts';
import type { BenchmarkModel, BottomToStrange } from './model.ts';
import { isInside, kinematicRange } from './validity.ts';
import { visibleDecays } from './visibleDecays.ts';

/** C of 2025 paper eq. 4.3, which stands for the s → d S loop. */
export const STRENGTH = 3e-3;

/** S has the couplings of a Higgs boson times sin θ. */
export const HIGGS_SHARE: BottomToStrange = { kind: 'higgs-share', perCoupling: 1 };

const decays = visibleDecays(
  {
    minMeV: 0,
    maxMeV: 2 * PION_MASS,
    reason: 'pions-take-over',
  },
  (massMeV) => ({
    ee: scalarToLeptonsWidth(massMeV, ELECTRON_MASS),
    mumu: scalarToLeptonsWidth(massMeV, MUON_MASS),
    gammagamma: 0,
  }),
);

/** BC4: a dark scalar that mixes with the Higgs boson; g = sin θ. */
export const bc4: BenchmarkModel = {
  id: 'bc4',
  invisibleAlias: 'bc4-inv',
  start: { massMeV: 180, coupling: 2e-8 },
  benchmark: 'BC4',
  particleTex: 'S',
  particle: 'S',
  conventions: [
    {
      id: 'sin2theta',
      tex: '\\sin^2\\theta',
      unitTex: '',
      power: 2,
      factor: () => 1,
      defaultRange: [1e-10, 1],
      largest: { value: 1, reason: 'sine-at-most-one' },
    },
    {
      id: 'sintheta',
      tex: '\\sin\\theta',
      unitTex: '',
      power: 1,
      factor: () => 1,
      defaultRange: [1e-5, 1],
    },
  ],
  productionValidity: kinematicRange,
  thresholdsMeV: [2 * ELECTRON_MASS, 2 * MUON_MASS],
  fixedInvisibleFraction: null,
  noEscapeReason: null,
  productionPerCoupling2: (massMeV) =>
    isInside(kinematicRange, massMeV) ? (STRENGTH * momentumInKaonFrame(massMeV)) / KAON_MASS : Number.NaN,
  bottomToStrange: HIGGS_SHARE,
  ...decays,
  caveats: [
    {
      minMeV: 0,
      maxMeV: END_POINT_MASS,
      caveat: 'rounded-strength',
    },
    {
      minMeV: 0,
      maxMeV: 2 * ELECTRON_MASS,
      caveat: 'two-photons-neglected',
    },
    {
      minMeV: 2 * NEUTRAL_PION_MASS,
      maxMeV: 2 * PION_MASS,
      caveat: 'neutral-pions-left-out',
    },
  ],
};
