import { searchIds } from '../data/catalogue.ts';

/** Whether a text names a search. */
export function isSearchId(text: string): boolean {
  return searchIds.includes(text);
}

/**
 * Searches that are switched on.
 * @param hidden identifiers of those switched off
 */
export function visibleSearches(hidden: readonly string[]): string[] {
  return searchIds.filter((id) => !hidden.includes(id));
}
