import { labDecayLengthM } from '../physics/kinematics.ts';
import { SPEED_OF_LIGHT_M_PER_S } from '../physics/units.ts';

/** Lab momentum at which decay lengths are quoted: 75 GeV/c of the kaon less 25 GeV/c, the middle of the pion selection. */
export const typicalLabMomentumGeV = 50;

/**
 * How far X flies.
 * @param massMeV mass of X
 * @param lifetimeS proper lifetime, Infinity allowed
 * @returns τ, cτ in metres and γβcτ in metres at 50 GeV/c (Infinity for a massless or stable X)
 */
export function flight(massMeV: number, lifetimeS: number) {
  return {
    lifetimeS,
    properDecayLengthM: lifetimeS * SPEED_OF_LIGHT_M_PER_S,
    labMomentumGeV: typicalLabMomentumGeV,
    labDecayLengthM: labDecayLengthM(lifetimeS, massMeV, typicalLabMomentumGeV * 1000),
  };
}
