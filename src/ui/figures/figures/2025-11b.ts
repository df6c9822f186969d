import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber, unmatched } from '../statedNumber.ts';
import { range } from 'd3';
import { panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The lifetime of the axion-like particle with gluons. */
export const figure: PaperFigure = {
  id: '2025-11b',
  place: [2025, 'figure', '11b'],
  model: 'bc11',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pigammagamma-2017-2018'],
  shows: { panel: panelOfModel('lifetime') },
  words: () => words.bc11Lifetime,
  comparisons: [
    statedNumber({
      says: () => words.compared.photonPairs,
      // Almost exclusively.
      published: [0.99, 1],
      within: null,
      ours: () => {
        const fractions = range(10, 351, 10).map((mass) => modelOf('bc11').decayFractions(mass).gammagamma);
        return [Math.min(...fractions), Math.max(...fractions)];
      },
    }),
    unmatched(
      () => words.compared.colours,
      () => words.reasons.noFormula,
    ),
  ],
};
