import type { Signature } from '../../searches/search.ts';
import { placeInPaper } from '../sources/papers.ts';

/** Where a search and its lifetime acceptance are described; null where the papers do not have it. */
export interface SearchSources {
  readonly search: string | null;
  readonly acceptance: string | null;
}

type Place = Parameters<typeof placeInPaper>;

interface Places {
  readonly search: Place | null;
  readonly acceptance: Place | null;
}

const bySignature: Readonly<Record<Signature, Places>> = {
  invisible: { search: [2025, 'section', '2.1'], acceptance: [2021, 'section', '4'] },
  mumu: { search: [2025, 'section', '3.1'], acceptance: [2025, 'equation', '3.1'] },
  ee: { search: null, acceptance: null },
  gammagamma: { search: [2025, 'section', '3.2'], acceptance: [2025, 'section', '3.2'] },
};

const own: ReadonlyMap<string, Place> = new Map([
  ['na62-pinunu-2017', [2021, 'section', '6']],
  ['na62-pinunu-2017-shape', [2021, 'section', '5']],
  ['na62-pi0-invisible', [2025, 'section', '2.2']],
]);

const written = (place: Place | null) => (place === null ? null : placeInPaper(...place));

/**
 * Where the papers describe a search.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchSources(search: string, signature: Signature = 'invisible'): SearchSources {
  const usual = bySignature[signature];
  return { search: written(own.get(search) ?? usual.search), acceptance: written(usual.acceptance) };
}
