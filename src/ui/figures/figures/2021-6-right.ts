import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { edgeOfLimit, regionsOtherwise } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The invisible axion-like particle with fermions in the data of 2017. */
export const figure: PaperFigure = {
  id: '2021-6-right',
  place: [2021, 'figure', '6 right'],
  model: 'bc10',
  searches: ['na62-pinunu-2017', 'na62-pi0-invisible'],
  bounds: ['bc10-e949', 'bc10-kmu2'],
  shows: { invisibleFraction: 1, convention: 'g_Y', massView: [0, 260] },
  words: () => words.fermionsInvisible2017,
  comparisons: [edgeOfLimit('na62-pinunu-2017'), regionsOtherwise],
};
