import type { PointAnswer, SearchPoint } from '../../../engine/answer.ts';
import type { Choices } from '../../../state/choices.ts';
import { visibleSearches } from '../../../state/searches.ts';

/** Searches whose window at the crosshair has counts; one that is only a table of limits has none. */
export function countingAt(point: PointAnswer | null): readonly SearchPoint[] {
  return (point?.searches ?? []).filter(
    ({ silence, singleEventSensitivity }) => silence === null && singleEventSensitivity > 0,
  );
}

/**
 * The search that the panel of statistics shows: the chosen one, else the strongest with counts at the crosshair, else
 * the first that is switched on.
 * @returns its identifier, or null where nothing is switched on
 */
export function focusedCounts(
  { panel, hiddenSearches }: Pick<Choices, 'panel' | 'hiddenSearches'>,
  point: PointAnswer | null,
): string | null {
  if (panel.search !== null) return panel.search;
  const counting = countingAt(point);
  const strength = ({ signalStrength }: SearchPoint) =>
    Number.isNaN(signalStrength.observed) ? signalStrength.median : signalStrength.observed;
  const strongest = counting.reduce<SearchPoint | null>(
    (best, search) => (best === null || strength(search) > strength(best) ? search : best),
    null,
  );
  return strongest?.search ?? visibleSearches(hiddenSearches)[0] ?? null;
}
