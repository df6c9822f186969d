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
    'Events cannot be supposed in π^0 → inv. and πγγ, of which only limits are published, nor in the shape analysis, which has no windows.',
  draw: 'Draw as a projection',
  here: 'At the crosshair',
  remove: 'Take away',
  badCount: (typed: string, fewest: number, most: number) =>
    `Events “${typed}” are not possible; write a whole number from ${fewest} to ${most}.`,
  badMass: (typed: string, lightest: number, heaviest: number) =>
    `Mass “${typed}” is not possible; write MeV, from ${lightest} to ${heaviest}.`,
  /** What supposing means in a spectrum, and where events are counted in windows. */
  inSpectrum:
    'The bins of its window share them in place of what they hold, and windows that overlap see their part; sidebands stay as they were fitted.',
  inWindows:
    'They are at this mass in place of what its window holds. Windows overlap: each one that contains their *m*^2_{miss} sees them all.',
  elsewhereSeen: 'Elsewhere the events are those that were seen.',
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
