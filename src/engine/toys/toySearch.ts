import { createCountTableSearch } from '../../searches/countTableSearch.ts';
import { createCountingSearch } from '../../searches/countingSearch.ts';
import { createPeakSearch } from '../../searches/peakSearch.ts';
import type { Search } from '../../searches/search.ts';
import type { SearchInputs } from '../../searches/searchInputs.ts';
import { toyCountingAnalysis } from '../../searches/toys/toyCounting.ts';
import { toyCountTable } from '../../searches/toys/toyCounts.ts';
import { toyPeakAnalysis } from '../../searches/toys/toyPeak.ts';
import type { ToyRecipe } from '../../searches/toys/toySource.ts';
import { changedSearch } from '../official/changedSearch.ts';

function inputsOf<K extends SearchInputs['kind']>({ inputs }: Search, kind: K) {
  const found = inputs?.();
  if (found?.kind !== kind) throw new Error(`a search with an analysis of this kind has inputs of ${kind}`);
  // Its kind has been looked at.
  return found as Extract<SearchInputs, { kind: K }>;
}

/** The search with the events of a toy; null for one in which no events can be supposed. */
function generated(search: Search, recipe: ToyRecipe): Search | null {
  const { unbinned, peak, counts, suppositions } = search;
  if (suppositions === undefined) return null;
  if (unbinned !== undefined)
    return createCountingSearch(toyCountingAnalysis(unbinned, inputsOf(search, 'missing-mass'), recipe));
  if (peak !== undefined) return createPeakSearch(toyPeakAnalysis(peak, inputsOf(search, 'peak'), recipe));
  return counts === undefined ? null : createCountTableSearch(toyCountTable(counts, recipe));
}

/**
 * A search with one generated experiment in the place of its data: its events, backgrounds and sensitivity are those of the
 * toy, at the exposure of the toy, and everything else is its own. One of which only limits are published says nothing.
 * @param search as it is
 * @param recipe seed, exposure and signal
 */
export function toySearch(search: Search, recipe: ToyRecipe): Search {
  const made = generated(search, recipe);
  const { uncertaintyLaw: _, ...toy } = recipe;
  if (made === null)
    return changedSearch(
      search,
      { toy, silenceUnder: () => ({ code: 'no-projection', exposure: recipe.exposure }) },
      ['suppositions'],
    );
  const { scan, inputs, unbinned, peak, counts, silenceUnder = () => null } = made;
  const data = Object.fromEntries(
    Object.entries({ inputs, unbinned, peak, counts }).filter(([, part]) => part !== undefined),
  );
  return changedSearch(search, { ...data, scan, silenceUnder, toy }, ['placedExcess']);
}
