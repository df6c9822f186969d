import { modelOf } from '../../../state/models.ts';
import { backgroundWords } from '../../../words/en/background.ts';
import { rich } from '../../text/markup.ts';
import type { Known, Layer } from '../layer.ts';
import { LifetimeMapRow } from './LifetimeMapRow.tsx';
import { backgroundLayer, lifetimeMapScene } from './lifetimeMapScene.ts';

const isDrawn = ({ choices: { background, lifetime, invisibleFraction, model } }: Known) =>
  background === 'lifetime' &&
  lifetime === 'implied' &&
  invisibleFraction < 1 &&
  modelOf(model).fixedInvisibleFraction !== 1;

/** The lifetime of X as colours under the regions (as in figures 9c, 10c and 11b of arXiv:2507.17286). */
export const layer: Layer = {
  id: backgroundLayer,
  scene: lifetimeMapScene,
  notes: (known, shown) => (isDrawn(known) && shown.includes('model') ? [rich(backgroundWords.note)] : []),
  Row: LifetimeMapRow,
};
