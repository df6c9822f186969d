import { answerOf } from '../../planner/entries.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { chosenConvention } from '../../../state/models.ts';
import type { BoundView } from '../../bounds/boundScene.ts';
import { type LayerScene, type SceneParts, stateOf } from '../layer.ts';
import { ownLimitLines, ownParts, ownRows } from './ownRows.ts';
import { exclusionKey, limitsKey, ownState } from './ownState.ts';
import { previewLines } from './previewScene.ts';

const nothing: SceneParts = {};

/** Own data on the planes, and what is looked at before it is added. */
export function ownScene(): LayerScene {
  const rows = rememberLast(ownRows);
  const view = rememberLast(
    (
      convention: BoundView['convention'],
      mass: BoundView['mass'],
      coupling: BoundView['coupling'],
      highlighted: string | null,
    ): BoundView => ({ convention, mass, coupling, highlighted }),
  );
  const regions = rememberLast(ownParts);
  const limits = rememberLast(ownLimitLines);
  const preview = previewLines();
  const together = rememberLast((parts: SceneParts, more: SceneParts['lines']): SceneParts =>
    more === undefined || more.length === 0 ? parts : { ...parts, lines: [...(parts.lines ?? []), ...more] },
  );
  const asParts = rememberLast((lines: SceneParts['lines']): SceneParts => ({ lines: lines ?? [] }));
  return ({ choices, states, entries }, { content, mass, y, highlighted }) => {
    const own = stateOf(states, ownState);
    if (own.bounds.length === 0 && own.preview === null) return nothing;
    const looked = preview(own.preview, choices, content);
    if (content === 'limit') {
      const answer = answerOf(entries, limitsKey, 'limits');
      return together(asParts(limits(own.bounds, own.hidden, answer, highlighted)), looked);
    }
    const recasts = answerOf(entries, exclusionKey, 'exclusion');
    const drawn = regions(
      rows(choices.model, own.bounds, own.hidden, recasts),
      view(chosenConvention(choices), mass, y, highlighted),
    );
    return together(drawn, looked);
  };
}
