import type { RichText } from '../../plot/scene.ts';
import type { DecayTrack } from '../../searches/decayTracks.ts';
import { detectorWords } from '../../words/en/detector.ts';
import { rich } from '../text/markup.ts';
import { placeAt } from './flight.ts';
import { trackColours } from './trackStyle.ts';
import type { DetectorView } from './view.ts';

/** The symbol of a particle beside its track. */
export interface TrackLabel {
  readonly id: string;
  readonly text: RichText;
  readonly size: number;
  /** Middle of its line of writing, px. */
  readonly at: readonly [number, number];
  /** Where along the beam the particle must have come for it to be shown. */
  readonly zM: number;
  readonly colour: string;
}

/** Where along its track a symbol stands, and whether above it. */
interface Side {
  readonly zM: number;
  readonly above: boolean;
}

/** Symbols of what X decays to, relative to those of the others. */
const productSize = 0.85;

/** Where the detector leaves room beside tracks: before it, in the vessel of the RICH, and behind it. */
const roomBeforeM = { whole: 42, cut: 86 };
const arrowBehindM = 12;
const roomInsideM = 229;
const roomBehindM = 253;
/** Of a track that begins nearer to its end than this, the symbol stands behind the detector. */
const shortM = 24;

const endOf = ({ points }: DecayTrack) => points[points.length - 1];
const along = (track: DecayTrack, share: number) =>
  track.points[0][0] + share * (endOf(track)[0] - track.points[0][0]);

/** Where an arrow shows the way: on the kaon behind its symbol, on other tracks in the middle of their first stretch. */
export function arrowAtM({ particle, points: [[from], [to]] }: DecayTrack, fromM: number): number {
  if (particle !== 'kaon') return (from + to) / 2;
  return arrowBehindM + (fromM > 0 ? roomBeforeM.cut : roomBeforeM.whole);
}

/** Symbols stand above tracks that lead up and below those that lead down; of two products the upper one's is above. */
function sideOf(track: DecayTrack, products: readonly DecayTrack[], fromM: number): Side {
  switch (track.particle) {
    case 'kaon':
      return { zM: fromM > 0 ? roomBeforeM.cut : roomBeforeM.whole, above: true };
    case 'pion': {
      const zM = along(track, 0.18);
      return { zM, above: placeAt(track, zM)[1] >= 0 };
    }
    case 'x':
      return { zM: along(track, 0.5), above: endOf(track)[1] > 0 };
    default: {
      const above = products.every((other) => other === track || endOf(track)[1] > endOf(other)[1]);
      const isShort = endOf(track)[0] - track.points[0][0] < shortM;
      if (!track.stopped || isShort) return { zM: roomBehindM, above };
      return { zM: roomInsideM, above };
    }
  }
}

function symbolOf(track: DecayTrack, products: readonly DecayTrack[], particle: RichText): RichText {
  const { kaon, pion, ...debris } = detectorWords.particles;
  if (track.mode !== null) return rich(debris[track.mode][products.indexOf(track)] ?? '');
  if (track.particle === 'x') return particle;
  return rich(track.particle === 'kaon' ? kaon : pion);
}

/** The symbols of all tracks. */
export function trackLabels(
  tracks: readonly DecayTrack[],
  view: DetectorView,
  particle: RichText,
  symbolSize: number,
): readonly TrackLabel[] {
  const products = tracks.filter(({ mode }) => mode !== null);
  return tracks.flatMap((track, k): TrackLabel[] => {
    const text = symbolOf(track, products, particle);
    const { zM, above } = sideOf(track, products, view.fromM);
    if (text.length === 0 || zM < Math.max(view.fromM, track.points[0][0])) return [];
    const [, across] = placeAt(track, zM);
    const size = (track.mode === null ? 1 : productSize) * symbolSize;
    const at = [view.x(zM), view.y(across) + (above ? -0.4 : 0.95) * size] as const;
    const shownAtM = Math.min(zM, endOf(track)[0]);
    return [
      { id: `${track.particle}${String(k)}`, text, size, at, zM: shownAtM, colour: trackColours(track).text },
    ];
  });
}
