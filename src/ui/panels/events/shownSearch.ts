import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type { Known } from '../../layers/layer.ts';
import { toyInputsIn } from '../../toy/toyAnswers.ts';
import { focusedSearch, type Shown } from '../searchInputs.ts';

/**
 * The search whose events the panel shows: with its data, or, while there is a toy, with the events of that.
 * @param shown those that the panel can show
 * @returns null where there is nothing to show, or the toy is not there yet: data never stand in for it
 */
export function shownSearch(
  shown: Shown,
  known: Pick<Known, 'choices' | 'entries'>,
): SearchInputsAnswer | null {
  const focused = focusedSearch(shown, known);
  if (known.choices.toy === '' || focused === null) return focused;
  const toys = toyInputsIn(known);
  return toys?.searches.find(({ search, toy, inputs }) => search === focused.search && toy && inputs) ?? null;
}
