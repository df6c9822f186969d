import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber } from '../statedNumber.ts';
import { coloursAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** The lifetime of the axion-like particle with fermions. */
export const figure: PaperFigure = {
  id: '2025-10c',
  place: [2025, 'figure', '10c'],
  model: 'bc10',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  shows: { panel: panelOfModel('lifetime') },
  words: () => words.bc10Lifetime,
  comparisons: [
    // Equations 4.7–4.9 by hand for leptons alone, at C_ff/Λ = 10⁻³ TeV⁻¹; photons take 0.2 % at 200 MeV.
    statedNumber({
      says: () => words.compared.fermionLifetime200,
      published: 3.168e-4,
      within: 0.005,
      unit: () => words.compared.seconds,
      ours: () => modelOf('bc10').lifetimeTimesCoupling2S(200) / 1e-6,
    }),
    statedNumber({
      says: () => words.compared.fermionLifetime250,
      published: 1.109e-8,
      within: 0.001,
      unit: () => words.compared.seconds,
      ours: () => modelOf('bc10').lifetimeTimesCoupling2S(250) / 1e-6,
    }),
    coloursAsPrinted,
  ],
};
