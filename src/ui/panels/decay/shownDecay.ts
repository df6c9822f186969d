import type { PointAnswer } from '../../../engine/answer.ts';
import type { Detector } from '../../../data/detectorSchema.ts';
import { simulateLifetimeAcceptance } from '../../../searches/decaySimulation.ts';
import { type DecayTrack, decayTracks } from '../../../searches/decayTracks.ts';
import { geometryOf } from '../../../searches/detectorGeometry.ts';
import { type DecayingParticle, flyingShare, type OneDecay, oneDecay } from '../../../searches/oneDecay.ts';
import { detectorState } from '../../detector/detectorState.ts';
import { type Known, stateOf } from '../../layers/layer.ts';
import { pointIn } from '../pointIn.ts';
import { decayState, earlierDecays } from './decayState.ts';

/** All that the panel shows of a decay. */
export interface ShownDecay {
  readonly detector: Detector;
  readonly x: DecayingParticle;
  readonly decay: OneDecay;
  readonly tracks: readonly DecayTrack[];
  /** Those before it, as they would be now, the oldest first. */
  readonly earlier: readonly OneDecay[];
  /** Plane of the last veto, metres from the target. */
  readonly lastVetoPlaneM: number;
  /** Share of X from this vertex with this momentum that get past it, and of all X. */
  readonly escapingShare: number;
  readonly acceptance: number;
}

/** Why there is no decay to show; `waiting` before point and detector are known, `lost` where the detector cannot be read. */
export type NoDecay = 'waiting' | 'lost' | 'too-heavy' | 'unknown-lifetime';

/** X at a point: what never decays visibly and has no lifetime of its own flies on for ever. */
function particleAt({ massMeV, lifetimeS, decayFractions }: PointAnswer): DecayingParticle {
  const isUnseen = Number.isNaN(lifetimeS) && decayFractions.invisible === 1;
  return { massMeV, lifetimeS: isUnseen ? Infinity : lifetimeS, fractions: decayFractions };
}

/**
 * The decay of a seed at a point.
 * @param seed which decay
 * @param count how many before it
 */
export function decayAt(
  point: PointAnswer,
  detector: Detector,
  seed: number,
  count: number = earlierDecays,
): ShownDecay | NoDecay {
  const x = particleAt(point);
  if (Number.isNaN(x.lifetimeS)) return 'unknown-lifetime';
  const geometry = geometryOf(detector);
  const { lastVetoPlaneM } = geometry;
  const decay = oneDecay(x, geometry, seed);
  if (decay === null) return 'too-heavy';
  const seeds = Array.from({ length: Math.min(count, seed) }, (_, k) => seed - Math.min(count, seed) + k);
  const [acceptance] = simulateLifetimeAcceptance(x.massMeV, [1e-9 / x.lifetimeS], geometry);
  return {
    detector,
    x,
    decay,
    tracks: decayTracks(decay, detector),
    earlier: seeds.map((each) => oneDecay(x, geometry, each)).filter((each) => each !== null),
    lastVetoPlaneM,
    escapingShare: flyingShare(decay, lastVetoPlaneM),
    acceptance,
  };
}

/** The decay that the panel shows now. */
export function shownDecay(known: Known): ShownDecay | NoDecay {
  const point = pointIn(known);
  const { detector, isLost } = stateOf(known.states, detectorState);
  if (isLost) return 'lost';
  if (point === null || detector === null) return 'waiting';
  return decayAt(point, detector, stateOf(known.states, decayState).seed);
}
