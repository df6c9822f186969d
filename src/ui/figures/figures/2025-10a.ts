import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { curveAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** B(K⁺ → π⁺a) over (C_ff/Λ)². */
export const figure: PaperFigure = {
  id: '2025-10a',
  place: [2025, 'figure', '10a'],
  model: 'bc10',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  shows: { panel: panelOfModel('production') },
  words: () => words.bc10Production,
  comparisons: [curveAsPrinted],
};
