import type { DecayTrack } from '../../searches/decayTracks.ts';
import type { DecayMode } from '../../searches/oneDecay.ts';

/** Colours of a line and of words about it. */
interface TrackColours {
  readonly edge: string;
  readonly text: string;
}

const series = (name: string): TrackColours => ({ edge: `var(--${name}-edge)`, text: `var(--${name}-text)` });
const ink: TrackColours = { edge: 'var(--ink)', text: 'var(--ink)' };
const quietInk: TrackColours = { edge: 'var(--ink-2)', text: 'var(--ink-2)' };
const ofX = series('pinunu');

/** What X decays to has the colours of the search that looks for it. */
const debris: Readonly<Record<DecayMode, TrackColours>> = {
  ee: quietInk,
  mumu: series('pimumu'),
  gammagamma: series('pigammagamma'),
  invisible: ofX,
};

/** Colours of a track. */
export function trackColours({ particle, mode }: Pick<DecayTrack, 'particle' | 'mode'>): TrackColours {
  if (particle === 'x') return ofX;
  return mode === null ? ink : debris[mode];
}

const unseen = { strokeDasharray: '0.1 5.5' };

/** The line of a track: dots for what nobody sees, dashes for photons. */
export function trackLine(track: DecayTrack) {
  const stroke = trackColours(track).edge;
  switch (track.particle) {
    case 'x':
      return { stroke, strokeWidth: 2.4, ...unseen };
    case 'kaon':
    case 'pion':
      return { stroke, strokeWidth: 1.8 };
    case 'unseen':
      return { stroke, strokeWidth: 1.6, ...unseen };
    case 'photon':
      return { stroke, strokeWidth: 1.4, strokeDasharray: '4 3' };
    default:
      return { stroke, strokeWidth: 1.4 };
  }
}
