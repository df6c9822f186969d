import type { ExclusionAnswer } from '../../../engine/answer.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { edgeLines } from '../../explore/scenes/edgeLines.ts';
import { joiner, rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import { type Ghost, ghostAnswer, ghostKnower } from '../../ghosts/ghosts.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

const linesOf = ({ union }: ExclusionAnswer, { convention, key, name }: Ghost): readonly LineScene[] =>
  edgeLines(union, convention, {
    id: key,
    style: 'union',
    labelPlacement: 'leader',
    width: 0.8,
    derived: true,
    label: name,
  });

const nothing: SceneParts = {};

/** Draws the edges of kept curves, dashed, without an inside. */
export function ghostScene(): LayerScene {
  const ghostsOf = ghostKnower();
  const linesIn = rememberEach(linesOf);
  const join = joiner<LineScene>();
  const parts = rememberLast((lines: readonly LineScene[]): SceneParts => ({ lines }));
  return (known, { content }) => {
    const { choices } = known;
    if (content !== 'model' || choices.ghosts.length === 0) return nothing;
    const lines = ghostsOf(choices).map((ghost) => {
      const answer = ghostAnswer(known, ghost);
      return answer === null ? [] : linesIn(answer, ghost);
    });
    return parts(join(...lines));
  };
}
