import type { Search } from '../../searches/search.ts';
import type { SearchSummary } from '../answer.ts';

/**
 * What every answer repeats of a search.
 * @param search search
 * @returns its name, ranges and where its inputs come from
 */
export function summaryOf(search: Search): SearchSummary {
  const { id, title, signature, provenanceKind, provenanceNote, massRangesMeV, citation, placedExcess } =
    search;
  const summary = { search: id, title, signature, provenanceKind, provenanceNote, massRangesMeV, citation };
  return placedExcess === undefined ? summary : { ...summary, placedExcess };
}
