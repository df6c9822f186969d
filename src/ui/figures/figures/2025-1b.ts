import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2016-2022';

/** Single event sensitivity, 2016–2022. */
export const figure: PaperFigure = {
  id: '2025-1b',
  place: [2025, 'figure', '1b'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('inputs', 'sensitivity', search),
  },
  words: () => words['2025-1b'],
  comparisons: [
    unmatched(
      () => words.compared.curve,
      () => words.reasons.sensitivity,
    ),
    unmatched(
      () => words.compared.improvement,
      () => words.reasons.improvement,
    ),
  ],
};
