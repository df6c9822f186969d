import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { comparedContour } from '../comparedContour.ts';
import { edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The invisible dark scalar in the data of 2017. */
export const figure: PaperFigure = {
  id: '2021-5-right',
  place: [2021, 'figure', '5 right'],
  model: 'bc4',
  searches: ['na62-pinunu-2017', 'na62-pi0-invisible'],
  bounds: ['bc4-e949'],
  shows: { invisibleFraction: 1, massView: [0, 260], couplingView: [1e-9, 1e-3] },
  words: () => words.scalarInvisible2017,
  comparisons: [
    edgeOfLimit('na62-pinunu-2017'),
    edgeOfLimit('na62-pi0-invisible'),
    comparedContour({
      says: () => words.compared.lower2017,
      contour: 'bc4-na62-2017',
      search: 'na62-pinunu-2017',
      side: 'lower',
      because: () => words.reasons.readOff2017,
    }),
    regionsAsPrinted,
  ],
};
