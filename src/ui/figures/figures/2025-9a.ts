import { figuresOfModels as words } from '../../../words/en/figuresOfModels.ts';
import { modelOf } from '../../../state/models.ts';
import { statedNumber } from '../statedNumber.ts';
import { KAON_MASS } from '../../../physics/constants.ts';
import { momentumInKaonFrame } from '../../../physics/kinematics.ts';
import { curveAsPrinted, panelOfModel } from '../ofModels.ts';
import type { PaperFigure } from '../figure.ts';

/** B(K⁺ → π⁺S) over sin²θ. */
export const figure: PaperFigure = {
  id: '2025-9a',
  place: [2025, 'figure', '9a'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  shows: { panel: panelOfModel('production') },
  words: () => words.bc4Production,
  comparisons: [
    statedNumber({
      says: () => words.compared.scalarAmplitude,
      published: 3e-3,
      // One digit.
      within: 0.5 / 3,
      ours: () => {
        const { productionPerCoupling2 } = modelOf('bc4');
        const amplitudes = [0, 100, 200, 300].map(
          (mass) => (productionPerCoupling2(mass) * KAON_MASS) / momentumInKaonFrame(mass),
        );
        return [Math.min(...amplitudes), Math.max(...amplitudes)];
      },
    }),
    statedNumber({
      says: () => words.compared.scalarProduction,
      // C (m_K² − m_π²)/(2 m_K²), by hand.
      published: 1.38e-3,
      within: 0.005,
      ours: () => modelOf('bc4').productionPerCoupling2(0),
    }),
    curveAsPrinted,
  ],
};
