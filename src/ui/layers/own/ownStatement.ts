import type { CountTable } from '../../../data/countTableSchema.ts';
import type { OwnBound } from '../../../own/ownBound.ts';
import type { RichText } from '../../../plot/scene.ts';
import { ownFigureWords } from '../../../words/en/ownFigure.ts';
import { ownSearchWords } from '../../../words/en/ownSearch.ts';
import { isDrawn } from '../../bounds/boundRow.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { answerOf } from '../../planner/entries.ts';
import { type Known, stateOf } from '../layer.ts';
import { ownLimitLines, ownRowsOf } from './ownRows.ts';
import { limitsKey, ownState } from './ownState.ts';

/** The own bounds that are drawn in planes with these contents, in the order of the list. */
function ownDrawn(known: Known, shown: readonly PlaneContent[]): readonly OwnBound[] {
  const { choices, states, entries } = known;
  const { bounds, hidden } = stateOf(states, ownState);
  if (bounds.length === 0) return [];
  const inModel = shown.includes('model') && choices.lifetime === 'implied';
  const rows = inModel ? ownRowsOf(known).filter(isDrawn) : [];
  const inLimits = shown.includes('limit');
  const limits = inLimits ? answerOf(entries, limitsKey, 'limits') : null;
  return bounds.filter(
    (own) =>
      rows.some(({ bound }) => bound.id === own.id) ||
      (inLimits && ownLimitLines([own], hidden, limits, null).length > 0),
  );
}

/** Own data that are drawn, by name and reference as the user gave them. */
export const ownUncited = (known: Known, shown: readonly PlaneContent[]): readonly string[] =>
  ownDrawn(known, shown).map(({ name, reference }) =>
    reference === '' ? name : ownFigureWords.named(name, reference),
  );

/** That data of the user are drawn, and which, in one sentence; none where there are none. Names stay text. */
export function ownStatement(known: Known, shown: readonly PlaneContent[]): readonly RichText[] {
  const drawn = ownUncited(known, shown);
  return drawn.length === 0 ? [] : [[{ text: ownFigureWords.drawn(drawn.join(', ')) }]];
}

/** The searches of the user that are on the plot. */
function searchesShown({ choices, states }: Known): readonly CountTable[] {
  const { searches } = stateOf(states, ownState).brought;
  return searches.filter(({ id }) => !choices.hiddenSearches.includes(id));
}

/** Those, by name and reference as the user gave them. */
export const searchesUncited = (known: Known): readonly string[] =>
  searchesShown(known).map(({ title, provenance: { publication } }) =>
    publication === title ? title : ownFigureWords.named(title, publication),
  );

/** That searches of the user are computed with, and which; none where there are none. */
export function searchStatement(known: Known): readonly RichText[] {
  const shown = searchesShown(known);
  if (shown.length === 0) return [];
  return [[{ text: ownSearchWords.note(shown.map(({ title }) => title).join(', ')) }]];
}
