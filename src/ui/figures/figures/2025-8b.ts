import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { strongestEnd } from '../strongestEnd.ts';
import { edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The dark photon that decays invisibly. */
export const figure: PaperFigure = {
  id: '2025-8b',
  place: [2025, 'figure', '8b'],
  model: 'bc2',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  bounds: ['bc2-na62-pi0-gamma', 'bc2-e949', 'bc2-na64-electrons', 'bc2-na64-positrons-70', 'bc2-babar'],
  shows: {},
  words: () => words.bc2Plane,
  comparisons: [
    ...(['first', 'last'] as const).map((end) =>
      strongestEnd({
        end,
        says: () => words.compared.strongest[end],
        published: { first: 160, last: 230 }[end],
        search: 'na62-pinunu-2016-2022',
        others: ['bc2-na64-electrons', 'bc2-babar'],
        because: () => words.reasons.strongest,
      }),
    ),
    edgeOfLimit('na62-pinunu-2016-2022'),
    edgeOfLimit('na62-pi0-invisible'),
    regionsAsPrinted,
  ],
};
