import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { missingBound } from '../comparedContour.ts';
import { modelOf } from '../../../state/models.ts';
import { range } from 'd3';
import { statedNumber, unmatched } from '../statedNumber.ts';
import { edgeOfLimit } from '../ofModels.ts';
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
  comparisons: [
    edgeOfLimit('na62-pinunu-2017'),
    statedNumber({
      says: () => words.compared.electronsDominate,
      // More than half.
      published: [0.5, 1],
      within: null,
      ours: () => {
        const fractions = range(5, 211, 5).map((mass) => modelOf('bc10').decayFractions(mass).ee);
        return [Math.min(...fractions), Math.max(...fractions)];
      },
    }),
    unmatched(
      () => words.compared.regions,
      () => words.reasons.otherNormalisation,
    ),
    missingBound('bc10-kmu2'),
    missingBound('bc10-cleo'),
    missingBound('bc10-charm'),
    missingBound('bc10-ktev'),
  ],
};
