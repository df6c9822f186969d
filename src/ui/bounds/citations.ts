import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { SearchSummary } from '../../engine/answer.ts';
import { citationsOf } from '../../searches/citations.ts';
import type { Choices } from '../../state/choices.ts';
import { type BoundRow, isDrawn } from './boundRows.ts';

/**
 * Citation keys of what is on the plot: the searches of NA62 that speak, the limits drawn as published, then the bounds.
 * @param choices tell whether bounds are drawn at all: not at a fixed lifetime
 */
export function citationsOnPlot(
  choices: Pick<Choices, 'lifetime'>,
  searches: readonly (Pick<SearchSummary, 'citations'> & { readonly silence: string | null })[],
  rows: readonly BoundRow[],
  published: readonly Pick<PublishedCurve, 'citation' | 'alsoCited'>[] = [],
): readonly string[] {
  const speaking = searches.filter(({ silence }) => silence === null);
  const drawn = choices.lifetime === 'implied' ? rows.filter(isDrawn) : [];
  return [
    ...new Set([
      ...speaking.flatMap(({ citations }) => citations),
      ...published.flatMap(citationsOf),
      ...drawn.flatMap(({ bound }) => bound.citations),
    ]),
  ];
}
