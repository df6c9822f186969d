import type { SearchSummary } from '../../engine/answer.ts';

/**
 * The sentence about an excess that was put into the window of a mass; null where none was.
 * @param massMeV mass at which somebody looks
 */
export function placedExcessAt(
  { placedExcess }: Pick<SearchSummary, 'placedExcess'>,
  massMeV: number,
): string | null {
  if (placedExcess === undefined) return null;
  const [from, to] = placedExcess.rangeMeV;
  return massMeV >= from && massMeV <= to ? placedExcess.note : null;
}
