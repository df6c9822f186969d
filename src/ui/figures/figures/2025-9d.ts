import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { earlierEdge, edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import { unmatched } from '../statedNumber.ts';
import type { PaperFigure } from '../figure.ts';

/** The dark scalar. */
export const figure: PaperFigure = {
  id: '2025-9d',
  place: [2025, 'figure', '9d'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  bounds: [
    'bc4-charm',
    'bc4-lhcb-b0',
    'bc4-lhcb-bplus',
    'bc4-icarus',
    'bc4-e949',
    'bc4-na48-2',
    'bc4-microboone',
    'bc4-belle-2',
    'bc4-belle-2-dimuon',
    'bc4-belle',
    'bc4-microboone-dimuon',
    'bc4-na62-dump',
  ],
  shows: {},
  words: () => words.bc4Plane,
  comparisons: [
    edgeOfLimit('na62-pinunu-2016-2022'),
    edgeOfLimit('na62-pi0-invisible'),
    earlierEdge('bc4-na62-2016-2018', 'lower'),
    unmatched(
      () => words.compared.upper2017,
      () => words.reasons.noUpperEdge,
    ),
    regionsAsPrinted,
  ],
  drawsPublished: { comparisons: ['bc4-na62-2016-2018'] },
};
