import type { ExclusionAnswer } from '../../../engine/answer.ts';
import { curveWords } from '../../../words/en/searchCurves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import {
  regionsOfSource,
  type RegionSource,
  type RegionView,
  regionViews,
} from '../../explore/scenes/regions.ts';
import { experimentsOf } from '../../searches/experiments.ts';
import { answerOf } from '../../planner/entries.ts';
import { rich } from '../../text/markup.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

function unionSource(answer: ExclusionAnswer): RegionSource {
  const speaking = answer.searches.filter(({ silence }) => silence === null).map(({ search }) => search);
  const label = [experimentsOf(speaking), rich(curveWords.together(speaking.length))];
  return { id: 'union', style: 'union', curves: answer.union, label };
}

const nothing: SceneParts = {};

/** What the searches exclude together, as one region; it does not fade. */
export function unionScene(): LayerScene {
  const view = regionViews();
  const parts = rememberLast((answer: ExclusionAnswer, seen: RegionView): SceneParts => ({
    regions: regionsOfSource(unionSource(answer), seen),
  }));
  return ({ choices, entries }, look) => {
    const answer = answerOf(entries, 'exclusion', 'exclusion');
    if (look.content !== 'model' || answer === null || answer.union.length === 0) return nothing;
    return parts(answer, view(choices, { ...look, highlighted: null }));
  };
}
