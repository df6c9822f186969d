import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { comparedLimit, missingBound } from '../comparedContour.ts';
import { unmatched } from '../statedNumber.ts';
import { strongestRange } from '../strongestRange.ts';
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
    strongestRange({
      says: () => words.compared.strongest,
      published: [160, 230],
      search: 'na62-pinunu-2016-2022',
      others: ['bc2-na64-electrons', 'bc2-babar'],
      because: () => words.reasons.strongest,
    }),
    comparedLimit({
      says: () => words.compared.limitEdge,
      published: 'na62-pinunu-2016-2022-observed',
      search: 'na62-pinunu-2016-2022',
    }),
    comparedLimit({
      says: () => words.compared.limitEdgePi0,
      published: 'na62-pi0-invisible-observed',
      search: 'na62-pi0-invisible',
    }),
    missingBound('bc2-na64-positrons-70'),
    unmatched(
      () => words.compared.regions,
      () => words.reasons.noTable,
    ),
  ],
};
