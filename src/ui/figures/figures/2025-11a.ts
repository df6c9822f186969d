import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { curveAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** B(K⁺ → π⁺a) over (C_GG/Λ)². */
export const figure: PaperFigure = {
  id: '2025-11a',
  place: [2025, 'figure', '11a'],
  model: 'bc11',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pigammagamma-2017-2018'],
  shows: { panel: panelOfModel('production') },
  words: () => words.bc11Production,
  comparisons: [curveAsPrinted],
};
