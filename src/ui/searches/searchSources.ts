import { analysisFile, binnedIds, unbinnedIds } from '../../data/catalogue.ts';
import type { PlaceInPaper, Signature } from '../../data/searchList.ts';
import { placeInPaper } from '../sources/papers.ts';

/** Where a search and its lifetime acceptance are described; null where the papers do not have it. */
export interface SearchSources {
  readonly search: string | null;
  readonly acceptance: string | null;
}

interface Places {
  readonly search: PlaceInPaper | null;
  readonly acceptance: PlaceInPaper | null;
}

const bySignature: Readonly<Record<Signature, Places>> = {
  invisible: { search: [2025, 'section', '2.1'], acceptance: [2021, 'section', '4'] },
  mumu: { search: [2025, 'section', '3.1'], acceptance: [2025, 'equation', '3.1'] },
  ee: { search: null, acceptance: null },
  gammagamma: { search: [2025, 'section', '3.2'], acceptance: [2025, 'section', '3.2'] },
};

/** Where a search of the list, or the analysis without windows of its data, is described. */
const described = (search: string): PlaceInPaper | undefined =>
  analysisFile(search)?.described ??
  analysisFile(binnedIds[unbinnedIds.indexOf(search)] ?? '')?.unbinned?.described;

const written = (place: PlaceInPaper | null) => (place === null ? null : placeInPaper(...place));

/**
 * Where the papers describe a search.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchSources(search: string, signature: Signature = 'invisible'): SearchSources {
  const usual = bySignature[signature];
  return { search: written(described(search) ?? usual.search), acceptance: written(usual.acceptance) };
}
