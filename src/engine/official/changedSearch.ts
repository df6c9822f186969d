import type { Search } from '../../searches/search.ts';

/**
 * A search that differs from another in some parts, under each of its lifetime laws too.
 * @param search the other
 * @param change parts of the new one
 * @param without optional parts that it does not have
 */
export function changedSearch(
  search: Search,
  change: Partial<Search>,
  without: readonly ('suppositions' | 'placedExcess' | 'lifetimeLaws' | 'underLifetimeLaw')[] = [],
): Search {
  const { underLifetimeLaw } = search;
  const made: Search = {
    ...search,
    ...change,
    ...(underLifetimeLaw === undefined
      ? {}
      : { underLifetimeLaw: (name) => changedSearch(underLifetimeLaw(name), change, without) }),
  };
  const kept = Object.entries(made).filter(([name]) => !without.some((each) => each === name));
  // Only optional parts have been left out.
  return Object.fromEntries(kept) as unknown as Search;
}
