/** Searches of this version, in the order of layers, coverage and readout. */
export const searchIds = ['na62-pinunu-2016-2022'] as const;

/**
 * Searches that are switched on.
 * @param hidden identifiers of those switched off
 */
export function visibleSearches(hidden: readonly string[]): string[] {
  return searchIds.filter((id) => !hidden.includes(id));
}
