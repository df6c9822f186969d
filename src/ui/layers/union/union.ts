import { sharePlane } from '../../../state/models.ts';
import type { ExclusionAnswer } from '../../../engine/answer.ts';
import { unionWords } from '../../../words/en/union.ts';
import { answerOf } from '../../planner/entries.ts';
import { togetherSource } from '../../save/curveSource.ts';
import type { Known, Layer } from '../layer.ts';
import { unionEarly } from './unionEarly.ts';
import { UnionRow } from './UnionRow.tsx';

/** The searches with their union, where it is asked for and known. */
function answerWithUnion({ choices, entries }: Known): ExclusionAnswer | null {
  const exclusion = answerOf(entries, 'exclusion', 'exclusion');
  const isDrawn =
    choices.lifetime === 'implied' && exclusion !== null && sharePlane(exclusion.model, choices.model);
  return isDrawn && exclusion.union.length > 0 ? exclusion : null;
}

/** One region of everything that the searches exclude, in place of one each; their request brings it along. */
export const layer: Layer = {
  ...unionEarly,
  excluded: (known) => {
    const answer = answerWithUnion(known);
    return answer === null ? [] : [{ name: 'union', title: unionWords.title, curves: answer.union }];
  },
  curves: (known) => {
    const answer = answerWithUnion(known);
    if (answer === null) return [];
    const { title, name, note } = unionWords;
    return togetherSource(known, { id: 'union', title, name, curves: answer.union, note }, answer.searches);
  },
  Row: UnionRow,
};
