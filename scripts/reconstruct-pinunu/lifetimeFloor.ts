import type { LifetimeFloor } from '../../src/data/lifetimeFloorSchema.ts';

/** Share of the decays of X that the veto may miss ([B] section 2.1): below it a simulated survival says nothing. */
export const vetoInefficiency = 1e-7;

/** Down to which lifetimes the limits of 2016–2022 can be vouched for. */
export const lifetimeFloor: LifetimeFloor = {
  source:
    'JHEP 11 (2025) 143: X that decays in the detector is rejected with an inefficiency below 1e-7 (section 2.1); limits are ' +
    'published down to 0.1 ns, above 154 MeV down to 0.2 ns (figure 2b).',
  smallestAcceptanceRatio: vetoInefficiency,
  published: [
    { massRangeMeV: [0, 110], shortestLifetimeS: 1e-10 },
    { massRangeMeV: [154, 260], shortestLifetimeS: 2e-10 },
  ],
};
