import type { SearchSummary } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { type BoundRow, isDrawn } from './boundRows.ts';

/**
 * Citation keys of what is on the plot: the searches of NA62 that speak, the limits drawn as published, then the bounds.
 * @param choices tell whether bounds are drawn at all: not at a fixed lifetime
 */
export function citationsOnPlot(
  choices: Pick<Choices, 'lifetime'>,
  searches: readonly (Pick<SearchSummary, 'citation'> & { readonly silence: string | null })[],
  rows: readonly BoundRow[],
  published: readonly { readonly citation: string }[] = [],
): readonly string[] {
  const speaking = searches.filter(({ silence }) => silence === null);
  const drawn = choices.lifetime === 'implied' ? rows.filter(isDrawn) : [];
  return [
    ...new Set([
      ...[...speaking, ...published].map(({ citation }) => citation),
      ...drawn.flatMap(({ bound }) => bound.citations),
    ]),
  ];
}
