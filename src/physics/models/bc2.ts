import { power } from '../../mathematics/powers.ts';
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
import { emptyRange, kinematicRange } from './validity.ts';

/** BC2: a dark photon that decays to dark matter, hence unseen; g = ε. */
export const bc2: BenchmarkModel = {
  id: 'bc2',
  start: { massMeV: 180, coupling: 7e-4 },
  benchmark: 'BC2',
  particleTex: "A'",
  particle: 'A′',
  conventions: [
    ...mixingConventions,
    {
      id: 'y',
      tex: 'y',
      unitTex: '',
      power: 2,
      parameters: ['alphaD', 'chiMassRatio'],
      factor: ({ alphaD, chiMassRatio }) => alphaD * power(chiMassRatio, 4),
      defaultRange: [1e-13, 1e-4],
    },
  ],
  productionValidity: kinematicRange,
  decayValidity: emptyRange('decays-to-dark-matter'),
  thresholdsMeV: [twoPionThreshold],
  fixedInvisibleFraction: 1,
  noEscapeReason: null,
  productionPerCoupling2: darkPhotonProduction,
  lifetimeTimesCoupling2S: () => Number.NaN,
  decayFractions: () => ({ ee: Number.NaN, mumu: Number.NaN, gammagamma: Number.NaN }),
  caveats: [formFactorCaveat],
};

/** BC2 with other form factors. */
export const bc2Theory = theoryFamily(bc2, formFactorInputs, productionWith, formFactorCorrelations);
