import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { halfAtZero } from '../halfAtZero.ts';
import { unmatched } from '../statedNumber.ts';
import { panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2017';

/** Single event sensitivity, 2017. */
export const figure: PaperFigure = {
  id: '2021-2-right',
  place: [2021, 'figure', '2 right'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('inputs', 'sensitivity', search),
  },
  words: () => words['2021-2-right'],
  comparisons: [
    halfAtZero(search),
    unmatched(
      () => words.compared.curve,
      () => words.reasons.sensitivity2017,
    ),
  ],
};
