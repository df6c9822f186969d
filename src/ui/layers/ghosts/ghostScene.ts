import type { ExclusionAnswer } from '../../../engine/answer.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { edgeLines } from '../../explore/scenes/edgeLines.ts';
import { joiner, rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import { ghostName } from '../../ghosts/ghostName.ts';
import { drawnConvention, ghostKey, readableGhosts, togetherAnswer } from '../../ghosts/ghosts.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

const linesOf = (
  answer: ExclusionAnswer,
  convention: CouplingConvention,
  id: string,
  label: RichText,
): readonly LineScene[] =>
  edgeLines(answer.union, convention, {
    id,
    style: 'union',
    labelPlacement: 'leader',
    width: 0.8,
    derived: true,
    label,
  });

const nothing: SceneParts = {};

/** Draws the edges of kept curves, dashed, without an inside. */
export function ghostScene(): LayerScene {
  const named = rememberEach((kept: Choices, now: Choices) => ({
    convention: drawnConvention(kept, now),
    name: ghostName(kept, now),
  }));
  const linesIn = rememberEach(linesOf);
  const join = joiner<LineScene>();
  const parts = rememberLast((lines: readonly LineScene[]): SceneParts => ({ lines }));
  return ({ choices, entries }, { content }) => {
    if (content !== 'model' || choices.ghosts.length === 0) return nothing;
    const lines = readableGhosts(choices).map((ghost) => {
      const answer = togetherAnswer({ entries }, ghostKey(ghost), ghost.choices);
      if (answer === null) return [];
      const { convention, name } = named(ghost.choices, choices);
      return linesIn(answer, convention, ghostKey(ghost), name);
    });
    return parts(join(...lines));
  };
}
