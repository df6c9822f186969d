import { reachWords } from '../../../words/en/reach.ts';
import { rich } from '../../text/markup.ts';
import type { Layer } from '../layer.ts';
import { reachAsks, reachLayer } from './reachAnswers.ts';
import { ReachRow } from './ReachRow.tsx';
import { reachScene } from './reachScene.ts';

/** Where half of all experiments would find X with 3σ and with 5σ, for the exposure that is chosen. */
export const layer: Layer = {
  id: reachLayer,
  asks: reachAsks,
  scene: reachScene,
  notes: ({ choices: { reach, exposure } }) => (reach ? [rich(reachWords.note(exposure))] : []),
  Row: ReachRow,
};
