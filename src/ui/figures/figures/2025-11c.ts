import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { comparedContour } from '../comparedContour.ts';
import { earlierEdge, edgeOfLimit, regionsAsPrinted } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The axion-like particle with gluons. */
export const figure: PaperFigure = {
  id: '2025-11c',
  place: [2025, 'figure', '11c'],
  model: 'bc11',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pigammagamma-2017-2018'],
  bounds: ['bc11-koto', 'bc11-icarus', 'bc11-faser', 'bc11-na62-dump'],
  shows: {},
  words: () => words.bc11Plane,
  comparisons: [
    comparedContour({
      says: () => words.compared.photonsLower,
      contour: 'bc11-na62-gammagamma',
      search: 'na62-pigammagamma-2017-2018',
      side: 'lower',
    }),
    edgeOfLimit('na62-pinunu-2016-2022'),
    earlierEdge('bc11-na62-2016-2018', 'lower'),
    earlierEdge('bc11-na62-2016-2018', 'upper'),
    comparedContour({
      says: () => words.compared.pi0Lower,
      contour: 'bc11-na62-pi0-invisible',
      search: 'na62-pi0-invisible',
      side: 'lower',
      because: () => words.reasons.recastByOthers,
    }),
    comparedContour({
      says: () => words.compared.pi0Upper,
      contour: 'bc11-na62-pi0-invisible',
      search: 'na62-pi0-invisible',
      side: 'upper',
      because: () => words.reasons.recastByOthers,
    }),
    regionsAsPrinted,
  ],
  drawsPublished: { comparisons: ['bc11-na62-gammagamma', 'bc11-na62-2016-2018', 'bc11-na62-pi0-invisible'] },
  citations: ['Afik:2023koto'],
};
