import type { Detector, DetectorPiece } from '../data/detectorSchema.ts';
import type { PlaneMomentum } from '../physics/decayInFlight.ts';
import type { DecayMode, OneDecay } from './oneDecay.ts';

/** Who leaves a track. */
export type TrackParticle = 'kaon' | 'pion' | 'x' | 'positive' | 'negative' | 'photon' | 'unseen';

/** The track of one particle. */
export interface DecayTrack {
  readonly particle: TrackParticle;
  /** What X decayed to, where it is one of its products. */
  readonly mode: DecayMode | null;
  /** Places in metres: along the beam from the target, across from the beam. */
  readonly points: readonly Place[];
  /** Whether a detector stops it at its end. */
  readonly stopped: boolean;
}

type Place = readonly [zM: number, acrossM: number];

interface Flight {
  readonly from: Place;
  readonly momentum: PlaneMomentum;
  readonly charge: 1 | 0 | -1;
  /** What it ends in, or where. */
  readonly into: DetectorPiece | number;
}

/** Distance from the beam beyond which nothing is drawn. */
const wallM = ({ detectors }: Detector) => detectors.rich[0].acrossM[1];

/**
 * Flies through the detector: straight, but for one bend in the middle of the magnet, which moves a charge of one by its kick to
 * the side of negative places across.
 */
function flown({ from, momentum, charge, into }: Flight, detector: Detector) {
  const { bend } = detector;
  const toM = typeof into === 'number' ? into : middleOf(into);
  const points = [from];
  let [z, across] = from;
  let slope = momentum.acrossMeV / momentum.alongMeV;
  if (charge !== 0 && z < bend.zM && bend.zM < toM) {
    across += slope * (bend.zM - z);
    z = bend.zM;
    points.push([z, across]);
    slope -= (charge * bend.kickGeV * 1000) / momentum.alongMeV;
  }
  across += slope * (toM - z);
  points.push([toM, across]);
  const stopped = typeof into !== 'number' && isInside(across, into);
  return { points: clipped(points, wallM(detector)), stopped };
}

const middleOf = ({ zM: [from, to] }: DetectorPiece) => (from + to) / 2;
const isInside = (across: number, { acrossM: [inner, outer] }: DetectorPiece) =>
  Math.abs(across) >= inner && Math.abs(across) <= outer;

/** A line that ends at the wall. */
function clipped(points: readonly Place[], wall: number) {
  const beyond = points.findIndex(([, across]) => Math.abs(across) > wall);
  if (beyond < 1) return points;
  const [[z0, x0], [z1, x1]] = [points[beyond - 1], points[beyond]];
  const share = (Math.sign(x1) * wall - x0) / (x1 - x0);
  const end = [z0 + share * (z1 - z0), Math.sign(x1) * wall] as const;
  return [...points.slice(0, beyond), end];
}

/**
 * The tracks of a decay: the kaon from the target, the pion into the calorimeter, X to its decay or out of the detector,
 * and its products: electrons and photons into the first calorimeter on their way, muons through all of them.
 * @param decay a decay in the plane of its tracks
 * @param detector where things stop, and where charges are bent
 */
export function decayTracks(decay: OneDecay, detector: Detector): readonly DecayTrack[] {
  const { detectors, lengthM } = detector;
  const { vertexM, endM, mode, products } = decay;
  const track = (particle: TrackParticle, ofMode: DecayMode | null, flight: Flight): DecayTrack => ({
    particle,
    mode: ofMode,
    ...flown(flight, detector),
  });
  const vertex = [vertexM, 0] as const;
  const x = track('x', null, {
    from: vertex,
    momentum: decay.particle,
    charge: 0,
    into: Math.min(endM, lengthM),
  });
  const tracks: DecayTrack[] = [
    { particle: 'kaon', mode: null, points: [[0, 0], vertex], stopped: false },
    track('pion', null, { from: vertex, momentum: decay.pion, charge: 1, into: detectors.lkr[0] }),
    x,
  ];
  const from = x.points[x.points.length - 1];
  if (products === null || mode === null || from[0] < endM) return tracks;
  const calorimeters = [...detectors.lkr, ...detectors.muv12];
  const next = calorimeters.find((piece) => middleOf(piece) > endM);
  const into = next !== undefined && (mode === 'ee' || mode === 'gammagamma') ? next : lengthM;
  for (const [k, momentum] of products.entries()) {
    const particle = debris[mode][k];
    tracks.push(track(particle, mode, { from, momentum, charge: charges[particle], into }));
  }
  return tracks;
}

const debris = {
  ee: ['positive', 'negative'],
  mumu: ['positive', 'negative'],
  gammagamma: ['photon', 'photon'],
  invisible: ['unseen', 'unseen'],
} as const satisfies Readonly<Record<DecayMode, readonly TrackParticle[]>>;
const charges = { positive: 1, negative: -1, photon: 0, unseen: 0 } as const;
