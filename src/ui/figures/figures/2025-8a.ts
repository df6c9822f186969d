import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber } from '../statedNumber.ts';
import { curveAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** B(K⁺ → π⁺A′) over ε². */
export const figure: PaperFigure = {
  id: '2025-8a',
  place: [2025, 'figure', '8a'],
  model: 'bc2',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible'],
  shows: { panel: panelOfModel('production') },
  words: () => words.bc2Production,
  comparisons: [
    statedNumber({
      says: () => words.compared.massless,
      published: 0,
      within: 0,
      ours: () => modelOf('bc2').productionPerCoupling2(0),
    }),
    curveAsPrinted,
  ],
};
