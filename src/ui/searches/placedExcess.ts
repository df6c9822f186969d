import type { SearchSummary } from '../../engine/answer.ts';

/** What stands beside an excess that was put into reconstructed counts, in as few words as a key has room for. */
export const placedWords = 'excess put in by hand: its true place is unknown';

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
