import type { Search } from '../../searches/search.ts';
import type { SearchSummary } from '../answer.ts';
import type { LimitAssumptions } from '../request.ts';
import { supposedIn } from '../whatIf.ts';

/**
 * What every answer repeats of a search.
 * @param search search
 * @param assumptions of the request, which may suppose events in it
 * @returns its name, ranges and where its inputs come from
 */
export function summaryOf(search: Search, assumptions: Pick<LimitAssumptions, 'whatIf'> = {}): SearchSummary {
  const { id, title, signature, provenanceKind, provenanceNote, massRangesMeV, citations } = search;
  const { placedExcess, suppositions, official, toy } = search;
  const summary = { search: id, title, signature, provenanceKind, provenanceNote, massRangesMeV, citations };
  const supposed = supposedIn(search, assumptions);
  return {
    ...summary,
    ...(placedExcess === undefined ? {} : { placedExcess }),
    ...(official === undefined ? {} : { official }),
    ...(suppositions === undefined ? {} : { suppositions }),
    ...(toy === undefined ? {} : { toy }),
    ...(supposed === null
      ? {}
      : { supposed: { hypothesisMeV: search.hypothesesMeV[supposed.hypothesis], count: supposed.count } }),
  };
}
