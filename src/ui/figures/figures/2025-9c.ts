import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber } from '../statedNumber.ts';
import { coloursAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The lifetime of the dark scalar. */
export const figure: PaperFigure = {
  id: '2025-9c',
  place: [2025, 'figure', '9c'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  shows: { panel: panelOfModel('lifetime') },
  words: () => words.bc4Lifetime,
  comparisons: [
    // Equations 4.4–4.6 by hand, at sin²θ = 10⁻⁶.
    statedNumber({
      says: () => words.compared.scalarLifetime150,
      published: 2.561e-5,
      within: 0.001,
      unit: () => words.compared.seconds,
      ours: () => modelOf('bc4').lifetimeTimesCoupling2S(150) / 1e-6,
    }),
    statedNumber({
      says: () => words.compared.scalarLifetime250,
      published: 2.355e-9,
      within: 0.001,
      unit: () => words.compared.seconds,
      ours: () => modelOf('bc4').lifetimeTimesCoupling2S(250) / 1e-6,
    }),
    coloursAsPrinted,
  ],
};
