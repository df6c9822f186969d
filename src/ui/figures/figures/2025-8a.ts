import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber, unmatched } from '../statedNumber.ts';
import type { PaperFigure } from '../figure.ts';

/** B(K⁺ → π⁺A′) over ε². */
export const figure: PaperFigure = {
  id: '2025-8a',
  place: [2025, 'figure', '8a'],
  model: 'bc2',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  shows: { panel: { id: 'production', swapped: true, search: null, aspects: {} } },
  words: () => words.bc2Production,
  comparisons: [
    statedNumber({
      says: () => words.compared.massless,
      published: 0,
      within: 0,
      ours: () => modelOf('bc2').productionPerCoupling2(0),
    }),
    unmatched(
      () => words.compared.curve,
      () => words.reasons.noTable,
    ),
  ],
};
