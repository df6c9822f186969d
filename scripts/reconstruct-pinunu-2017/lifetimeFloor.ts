import type { LifetimeFloor } from '../../src/data/lifetimeFloorSchema.ts';
import { vetoInefficiency } from '../reconstruct-pinunu/lifetimeFloor.ts';
import type { ReadOffRow } from '../write-published/readOff.ts';

/**
 * Down to which lifetimes the limits of 2017 can be vouched for.
 * @param rows published limits by lifetime
 */
export function lifetimeFloor(rows: readonly ReadOffRow[]): LifetimeFloor {
  return {
    source:
      'JHEP 11 (2025) 143, section 2.1: X that decays in the detector is rejected with an inefficiency below 1e-7; limits are ' +
      'published at the lifetimes of figure 4 (right) of JHEP 03 (2021) 058, at each mass down to the shortest one that it shows.',
    smallestAcceptanceRatio: vetoInefficiency,
    published: rows
      .filter(({ lifetime }) => lifetime !== 'inf')
      .map(({ lifetime, massMeV }) => ({
        massRangeMeV: [massMeV[0], massMeV[massMeV.length - 1]],
        shortestLifetimeS: Number(lifetime),
      })),
  };
}
