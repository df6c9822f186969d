import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What panels say of spectra in the squared missing mass, of counts with their limits, and of acceptances. */
export const spectraWords = section('spectra', {
  title: 'Events in the squared missing mass',
  axis: 'Axis of the events',
  axes: {
    mass: 'events over mass',
    'squared-mass': 'events over *m*^2_{miss}',
  },
  squaredMass: 'squared missing mass *m*^2_{miss} [GeV^2/*c*^4]',
  region: (number: number) => `region ${number}`,
  perBin: (width: number) => `events per ${width} GeV^2/*c*^4`,
  window: (low: string, high: string) => `window ${low}–${high} GeV^2/*c*^4`,
  singleEvents: 'candidates, one by one, filled in the window',
  binnedEvents: 'candidates, 68 % Poisson intervals (none: up to 1.84)',
  signalHere: (events: RichText): readonly (string | RichText)[] => [
    'signal here: ',
    events,
    ' in the window',
  ],
  parabola: 'parabola fitted to the sum',
  binnedTable: (search: string) => `Binned spectrum of the squared missing mass, ${search}`,
  signalLimitObserved: '*N*_{UL} observed',
  signalLimitExpected: '*N*_{UL} expected',
  countInterval: 'observed *n*, 68 % Poisson interval',
  inWindow: 'in the window',
  selected: 'before the cut on the window',
  selectionAcceptance: 'acceptance *A*(*m*)',
  overNeutrinos: '*A*(*m*) over that of *K*^+ → *π*^+*νν̄*',
  noAcceptance:
    'The acceptance of this search itself is not known here, only how it falls with the lifetime.',
});
