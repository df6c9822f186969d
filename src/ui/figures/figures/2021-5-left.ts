import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { comparedContour } from '../comparedContour.ts';
import { edgeOfLimit, electronsDominate } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The dark scalar in the data of 2017. */
export const figure: PaperFigure = {
  id: '2021-5-left',
  place: [2021, 'figure', '5 left'],
  model: 'bc4',
  searches: ['na62-pinunu-2017', 'na62-pi0-invisible'],
  bounds: ['bc4-charm', 'bc4-lhcb-b0', 'bc4-lhcb-bplus', 'bc4-e949', 'bc4-na48-2', 'bc4-belle'],
  shows: { massView: [0, 260], couplingView: [1e-9, 1e-3] },
  words: () => words.scalar2017,
  comparisons: [
    comparedContour({
      says: () => words.compared.lower2017,
      contour: 'bc4-na62-2017',
      search: 'na62-pinunu-2017',
      side: 'lower',
      because: () => words.reasons.readOff2017,
    }),
    comparedContour({
      says: () => words.compared.upper2017,
      contour: 'bc4-na62-2017',
      search: 'na62-pinunu-2017',
      side: 'upper',
      range: [216, 260],
      because: () => words.reasons.shorterUpper,
    }),
    comparedContour({
      says: () => words.compared.pi0Lower,
      contour: 'bc4-na62-pi0-invisible',
      search: 'na62-pi0-invisible',
      side: 'lower',
      because: () => words.reasons.readOff2017,
    }),
    edgeOfLimit('na62-pinunu-2017'),
    electronsDominate('bc4'),
  ],
  drawsPublished: { comparisons: ['bc4-na62-2017', 'bc4-na62-pi0-invisible'] },
};
