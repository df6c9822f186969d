import { namedExclusion } from '../../../export/tables.ts';
import { reachWords } from '../../../words/en/reach.ts';
import { rich } from '../../text/markup.ts';
import type { Layer } from '../layer.ts';
import { reachAsks, reachLayer } from './reachAnswers.ts';
import { reachExclusions, reachLimits, reachSources } from './reachNumbers.ts';
import { ReachRow } from './ReachRow.tsx';
import { reachScene } from './reachScene.ts';

/** Where half of all experiments would find X with 3σ and with 5σ, for the exposure that is chosen. */
export const layer: Layer = {
  id: reachLayer,
  asks: reachAsks,
  scene: reachScene,
  excluded: (known) => reachExclusions(known).map(namedExclusion),
  limits: reachLimits,
  curves: reachSources,
  notes: ({ choices: { reach, exposure } }) => (reach ? [rich(reachWords.note(exposure))] : []),
  Row: ReachRow,
};
