/** Searches of this version, in the order of layers, coverage and readout. */
export const searchIds = [
  'na62-pinunu-2016-2022',
  'na62-pi0-invisible',
  'na62-pimumu-2017-2018',
  'na62-pigammagamma-2017-2018',
  'na62-pinunu-2017',
] as const;

/** Whether a text names a search. */
export function isSearchId(text: string): boolean {
  return searchIds.some((id) => id === text);
}

/**
 * Searches that are switched on.
 * @param hidden identifiers of those switched off
 */
export function visibleSearches(hidden: readonly string[]): string[] {
  return searchIds.filter((id) => !hidden.includes(id));
}
