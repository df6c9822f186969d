import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { ofMissingMass, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2016-2022';

/** Spectrum of m²_miss, 2016–2022. */
export const figure: PaperFigure = {
  id: '2025-1a',
  place: [2025, 'figure', '1a'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('events', 'squared-mass', search),
  },
  words: () => words['2025-1a'],
  comparisons: [
    ofMissingMass(search, {
      says: () => words.compared.mostBackground,
      published: 2,
      // One digit.
      within: 0.25,
      ours: ({ background }) => Math.max(...background),
    }),
    ofMissingMass(search, {
      says: () => words.compared.windowWidth,
      published: 3,
      within: 0.001,
      ours: ({ windowLow, windowHigh, resolution }) =>
        Math.max(...windowLow.map((low, k) => (windowHigh[k] - low) / resolution[k])),
    }),
    unmatched(
      () => words.compared.candidates,
      () => words.reasons.candidates,
    ),
  ],
  citations: ['NA62:2025observation'],
};
