import type { Detector } from '../../../data/detectorSchema.ts';
import { usualModel } from '../../../physics/models/index.ts';
import type { PlanePoint } from '../../../state/choices.ts';
import { NEUTRAL_PION_MASS } from '../../../physics/constants.ts';
import { geometryOf } from '../../../searches/detectorGeometry.ts';
import { type DecayTrack, decayTracks } from '../../../searches/decayTracks.ts';
import { type DecayingParticle, oneDecay } from '../../../searches/oneDecay.ts';
import { modelOf } from '../../../state/models.ts';
import { impliedLifetimeS } from './lifetimes.ts';

const nothing = { ee: 0, mumu: 0, gammagamma: 0, invisible: 0 } as const;

/** An X that nobody sees decay. */
export const escaping = (massMeV: number): DecayingParticle => ({
  massMeV,
  lifetimeS: Number.POSITIVE_INFINITY,
  fractions: { ...nothing, invisible: 1 },
});

/** The X of a point: it lives as long as its coupling implies. */
export function decaying(point: PlanePoint): DecayingParticle {
  const { massMeV } = point;
  const fractions = modelOf(usualModel.id).decayFractions(massMeV);
  const { ee, mumu, gammagamma } = fractions;
  return { massMeV, lifetimeS: impliedLifetimeS(point), fractions: { ...nothing, ee, mumu, gammagamma } };
}

/** What most kaons leave beside a pion: a neutral pion, which turns into two photons on the spot. */
export const neutralPion: DecayingParticle = {
  massMeV: NEUTRAL_PION_MASS,
  lifetimeS: 0,
  fractions: { ...nothing, gammagamma: 1 },
};

/** Two neutrinos that have this mass together. */
export const neutrinoPair = (massMeV: number): DecayingParticle => ({
  massMeV,
  lifetimeS: 0,
  fractions: { ...nothing, invisible: 1 },
});

/** The decay that steps show: one whose X flies well apart from the pion. */
export const stageSeed = 24;

/** The tracks of the decay of a seed; none at masses beyond the end point, or where it is not known how long it lives. */
export function tracksOf(
  particle: DecayingParticle,
  detector: Detector,
  seed: number,
): readonly DecayTrack[] {
  if (Number.isNaN(particle.lifetimeS)) return [];
  const decay = oneDecay(particle, geometryOf(detector), seed);
  return decay === null ? [] : decayTracks(decay, detector);
}
