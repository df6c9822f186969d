import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { dimuonsAtOnce } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { ofPeak, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pimumu-2017-2018';

/** Acceptance for X → μ⁺μ⁻ that decays at once. */
export const figure: PaperFigure = {
  id: '2025-4b',
  place: [2025, 'figure', '4b'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...dimuonsAtOnce,
    panel: panelOfSearch('inputs', 'efficiency', search),
  },
  words: () => words['2025-4b'],
  comparisons: [
    ofPeak(search, {
      says: () => words.compared.kaons,
      published: 3.48e12,
      within: 0.005 / 3.48,
      ours: (_, { acceptanceReference }) => 1 / (acceptanceReference?.sensitivity ?? Number.NaN),
    }),
    unmatched(
      () => words.compared.curve,
      () => words.reasons.dimuonAcceptance,
    ),
  ],
};
