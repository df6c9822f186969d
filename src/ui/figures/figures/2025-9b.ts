import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { earlierEdge, edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The dark scalar that decays invisibly. */
export const figure: PaperFigure = {
  id: '2025-9b',
  place: [2025, 'figure', '9b'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  shows: { invisibleFraction: 1 },
  words: () => words.bc4InvisiblePlane,
  comparisons: [
    edgeOfLimit('na62-pinunu-2016-2022'),
    edgeOfLimit('na62-pi0-invisible'),
    earlierEdge('bc4-na62-2016-2018', 'lower'),
    regionsAsPrinted,
  ],
};
