import type { SearchSummary } from '../../../engine/answer.ts';
import type { Silence } from '../../../engine/silence.ts';
import type { CoverageScene } from '../../../plot/scene.ts';
import { curveWords } from '../../../words/en/searchCurves.ts';
import { searchFace } from '../../searches/faces.ts';

/**
 * The search whose bands are drawn: the one that is pointed at, else the strongest at the crosshair, else the first that
 * speaks. */
export function focusedSearch(
  highlighted: string | null,
  strongest: string | null,
  searches: readonly (SearchSummary & { readonly silence: Silence | null })[],
): string | null {
  const speaking = searches.filter(({ silence }) => silence === null);
  const called = (wanted: string | null) => speaking.find(({ search }) => search === wanted);
  // A bound of another experiment may be pointed at too; it has no bands.
  const found = called(highlighted) ?? called(strongest) ?? speaking[0];
  return found?.search ?? null;
}

/** One bar per search that speaks; an earlier analysis looked where the one that repeats it does. */
export function coverageOf(answer: {
  readonly searches: readonly (SearchSummary & { readonly silence: Silence | null })[];
}): CoverageScene[] {
  return answer.searches.flatMap((search) => {
    const { style, earlier, coverageRow } = searchFace(search.search, search.signature);
    if (earlier || search.silence !== null) return [];
    return [
      {
        id: search.search,
        style,
        name: search.title,
        title: curveWords.searched,
        ranges: search.massRangesMeV,
        row: coverageRow,
      },
    ];
  });
}
