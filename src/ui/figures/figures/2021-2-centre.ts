import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { halfAtZero } from '../halfAtZero.ts';
import { unmatched } from '../statedNumber.ts';
import { ofMissingMass, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2017';

/** Acceptance over mass, 2017. */
export const figure: PaperFigure = {
  id: '2021-2-centre',
  place: [2021, 'figure', '2 centre'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('inputs', 'efficiency', search),
  },
  words: () => words['2021-2-centre'],
  comparisons: [
    halfAtZero(search),
    ofMissingMass(search, {
      says: () => words.compared.neutrinoEvents,
      published: 0.55 + 1.61,
      // Both are stated to 0.01.
      within: 0.01 / 2.16,
      ours: (_, { acceptanceReference }) => 8.4e-11 / (acceptanceReference?.sensitivity ?? Number.NaN),
    }),
    unmatched(
      () => words.compared.acceptance,
      () => words.reasons.acceptance2017,
    ),
  ],
};
