import type { SearchExclusion, SearchLimits, SearchSummary } from '../../../engine/answer.ts';
import { reachWords } from '../../../words/en/reach.ts';
import { type CurveSource, exclusionSource, limitSource } from '../../save/curveSource.ts';
import { lineText } from '../../text/lineText.ts';
import { rich } from '../../text/markup.ts';
import type { Known } from '../layer.ts';
import { reachIn, reachLimitsIn, type Significance, significances } from './reachAnswers.ts';

/** A search with what it would find at a significance. */
interface Reach<S extends SearchSummary> {
  readonly significance: Significance;
  readonly search: S;
}

const reaches = <S extends SearchSummary>(
  searchesAt: (significance: Significance) => readonly S[] | undefined,
): readonly Reach<S>[] =>
  significances.flatMap((significance) =>
    (searchesAt(significance) ?? []).map((search) => ({ significance, search })),
  );

const inCoupling = (known: Known): readonly Reach<SearchExclusion>[] =>
  reaches((significance) => reachIn(known, significance)?.searches);

const inB = (known: Known): readonly Reach<SearchLimits>[] =>
  reaches((significance) => reachLimitsIn(known, significance)?.searches);

/** A search under a name of its own, for tables: what it would find stands where others have their expected limit. */
const named = <S extends SearchSummary>({ significance, search }: Reach<S>): S => ({
  ...search,
  search: `${search.search} reach ${significance}`,
  title: `${search.title}, ${lineText(rich(reachWords.of(significance)))}`,
});

/** Couplings, and limits on B, that would be found. */
export const reachExclusions = (known: Known): readonly SearchExclusion[] => inCoupling(known).map(named);
export const reachLimits = (known: Known): readonly SearchLimits[] => inB(known).map(named);

/** Every curve of the reach among those that can be saved. */
export function reachSources(known: Known): readonly CurveSource[] {
  const more = (significance: Significance) => ({
    reach: significance,
    note: reachWords.saved(significance),
  });
  return known.choices.lifetime === 'implied'
    ? inCoupling(known).flatMap(({ significance, search }) =>
        exclusionSource(known, search, more(significance)),
      )
    : inB(known).flatMap(({ significance, search }) => limitSource(known, search, more(significance)));
}
