import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The axion-like particle with fermions that decays invisibly. */
export const figure: PaperFigure = {
  id: '2025-10b',
  place: [2025, 'figure', '10b'],
  model: 'bc10',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  shows: { invisibleFraction: 1 },
  words: () => words.bc10InvisiblePlane,
  comparisons: [edgeOfLimit('na62-pinunu-2016-2022'), edgeOfLimit('na62-pi0-invisible'), regionsAsPrinted],
};
