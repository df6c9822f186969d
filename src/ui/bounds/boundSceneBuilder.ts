import type { Choices } from '../../state/choices.ts';
import { massViewOf } from '../../state/defaults.ts';
import { chosenConvention } from '../../state/models.ts';
import { couplingViewOf } from '../../state/view.ts';
import { rememberLast } from '../explore/scenes/memo.ts';
import type { BoundsScene } from '../explore/scenes/modelPlane.ts';
import { ownRows, ownScene } from '../own/ownRows.ts';
import { boundRows } from './boundRows.ts';
import { boundScene, type BoundView } from './boundScene.ts';
import type { BoundsState } from './boundsStore.ts';

/**
 * A builder of the bounds' part of the model plane.
 * @returns a function that gives the same scene while nothing that it depends on changes
 */
export function boundSceneBuilder(): (
  choices: Choices,
  known: BoundsState,
  highlighted: string | null,
) => BoundsScene {
  const rows = rememberLast(
    (
      model: Choices['model'],
      invisibleFraction: number,
      hiddenBounds: Choices['hiddenBounds'],
      comparisons: Choices['comparisons'],
      known: BoundsState,
    ) => boundRows({ model, invisibleFraction, hiddenBounds, comparisons }, known),
  );
  const view = rememberLast(
    (
      convention: BoundView['convention'],
      lightest: number,
      heaviest: number,
      lowest: number,
      highest: number,
      highlighted: string | null,
    ): BoundView => ({
      convention,
      mass: [lightest, heaviest],
      coupling: [lowest, highest],
      highlighted,
    }),
  );
  const scene = rememberLast(boundScene);
  const own = rememberLast(ownRows);
  const ownParts = rememberLast(ownScene);
  const together = rememberLast((first: BoundsScene, second: BoundsScene): BoundsScene => ({
    regions: [...first.regions, ...second.regions],
    lines: [...first.lines, ...second.lines],
  }));
  return (choices, known, highlighted) => {
    const { model, invisibleFraction, hiddenBounds, comparisons } = choices;
    const seen = view(
      chosenConvention(choices),
      ...massViewOf(choices),
      ...couplingViewOf(choices),
      highlighted,
    );
    return together(
      scene(rows(model, invisibleFraction, hiddenBounds, comparisons, known), seen),
      ownParts(own(model, known.own), seen),
    );
  };
}
