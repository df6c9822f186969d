import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { edgeOfLimit, electronsDominate, regionsOtherwise } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The axion-like particle with fermions in the data of 2017. */
export const figure: PaperFigure = {
  id: '2021-6-left',
  place: [2021, 'figure', '6 left'],
  model: 'bc10',
  searches: ['na62-pinunu-2017', 'na62-pi0-invisible'],
  bounds: ['bc10-bbn', 'bc10-lhcb', 'bc10-e949', 'bc10-kmu2', 'bc10-cleo', 'bc10-charm', 'bc10-ktev'],
  shows: { convention: 'g_Y', massView: [0, 260] },
  words: () => words.fermions2017,
  comparisons: [edgeOfLimit('na62-pinunu-2017'), electronsDominate('bc10'), regionsOtherwise],
};
