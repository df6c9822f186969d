import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The axion-like particle with fermions. */
export const figure: PaperFigure = {
  id: '2025-10d',
  place: [2025, 'figure', '10d'],
  model: 'bc10',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  bounds: [
    'bc10-bbn',
    'bc10-lhcb',
    'bc10-e949',
    'bc10-na48-2',
    'bc10-kmu2',
    'bc10-cleo',
    'bc10-charm',
    'bc10-ktev',
    'bc10-na62-dump',
  ],
  shows: {},
  words: () => words.bc10Plane,
  comparisons: [edgeOfLimit('na62-pinunu-2016-2022'), edgeOfLimit('na62-pi0-invisible'), regionsAsPrinted],
};
