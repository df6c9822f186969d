import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** The form in which events are supposed. */
export const whatIfWords = section('what-if', {
  heading: 'What if other events were seen?',
  fewer: 'One event fewer',
  more: 'One event more',
  count: 'Number of events',
  eventsAt: 'events at',
  mass: 'Mass in MeV',
  massIn: 'MeV in',
  search: 'Search',
  notOffered:
    'Events cannot be supposed in π^0 → inv. and πγγ, which publish limits only, nor in the shape analysis, which has no windows.',
  draw: 'Draw as a projection',
  here: 'At the crosshair',
  remove: 'Remove',
  badCount: (typed: string, fewest: number, most: number) =>
    `Events “${typed}” are not possible; write a whole number from ${fewest} to ${most}.`,
  badMass: (typed: string, lightest: number, heaviest: number) =>
    `Mass “${typed}” is not possible; write MeV, from ${lightest} to ${heaviest}.`,
  /** What supposing means where events are counted in windows, and in the bins of a spectrum. */
  meaning: {
    events:
      'They replace the events of this window, at this mass. Windows overlap: each one that contains their *m*^2_{miss} sees them all.',
    bins: 'The bins of this window share them in place of the events they hold; overlapping windows see their part. The sideband fits do not change.',
  },
  elsewhereSeen: 'Elsewhere the recorded events are used.',
  elsewhereProjected: (exposure: number) =>
    `They are counted at ${exposure} × the kaons; elsewhere the median of the background is taken.`,
  seen: (count: number) =>
    count === 1 ? '1 was seen, ' : count === 0 ? 'none were seen, ' : `${count} were seen, `,
  window: (massMeV: number, seen: string, background: RichText, uncertainty: RichText) => [
    `Window at ${massMeV} MeV: ${seen}background `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
  windowReconstructed: (massMeV: number, seen: string, background: RichText, uncertainty: RichText) => [
    `Window at ${massMeV} MeV, reconstructed: ${seen}background `,
    background,
    ' ± ',
    uncertainty,
    '.',
  ],
});
