import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { dimuonsAtOnce } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { ofPeak, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pimumu-2017-2018';

/** Di-muon spectrum. */
export const figure: PaperFigure = {
  id: '2025-4a',
  place: [2025, 'figure', '4a'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...dimuonsAtOnce,
    massView: [205, 354],
    panel: panelOfSearch('events', null, search),
  },
  words: () => words['2025-4a'],
  comparisons: [
    ofPeak(search, {
      says: () => words.compared.dimuons,
      published: 27679,
      within: 0,
      ours: ({ counts }) => counts.reduce((sum, each) => sum + each, 0),
    }),
    unmatched(
      () => words.compared.spectrum,
      () => words.reasons.dimuonCounts,
    ),
  ],
};
