import type { Detector } from '../data/detectorSchema.ts';
import type { DecayGeometry } from './decaySimulation.ts';

/** What the decay simulation takes of a detector: the decays that it counts, and the plane of its last veto. */
export function geometryOf({ decays, detectors }: Detector): DecayGeometry {
  return { ...decays, lastVetoPlaneM: detectors.muv3[0].zM[0] };
}
