import type { BoundRow } from '../../bounds/boundRow.ts';
import { boundScene, type BoundView } from '../../bounds/boundScene.ts';
import type { Choices } from '../../../state/choices.ts';
import { chosenConvention } from '../../../state/models.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { answerOf } from '../../planner/entries.ts';
import { type LayerScene, type SceneParts, stateOf } from '../layer.ts';
import { boundRows } from './boundRows.ts';
import { boundsState, type BoundsState, recastsKey } from '../../bounds/boundsState.ts';

/** The bounds on the plane of a model. */
export function boundsScene(): LayerScene {
  const rows = rememberLast(
    (
      model: Choices['model'],
      invisibleFraction: number,
      hiddenBounds: Choices['hiddenBounds'],
      comparisons: Choices['comparisons'],
      known: BoundsState,
      recasts: Parameters<typeof boundRows>[2],
    ) => boundRows({ model, invisibleFraction, hiddenBounds, comparisons }, known, recasts),
  );
  const view = rememberLast(
    (
      convention: BoundView['convention'],
      mass: BoundView['mass'],
      coupling: BoundView['coupling'],
      highlighted: string | null,
    ): BoundView => ({ convention, mass, coupling, highlighted }),
  );
  const scene = rememberLast((drawn: readonly BoundRow[], seen: BoundView): SceneParts =>
    boundScene(drawn, seen),
  );
  return ({ choices, states, entries }, { content, mass, y, highlighted }) => {
    if (content !== 'model') return nothing;
    const { model, invisibleFraction, hiddenBounds, comparisons } = choices;
    const recasts = answerOf(entries, recastsKey, 'exclusion');
    const known = stateOf(states, boundsState);
    return scene(
      rows(model, invisibleFraction, hiddenBounds, comparisons, known, recasts),
      view(chosenConvention(choices), mass, y, highlighted),
    );
  };
}

const nothing: SceneParts = {};
