import type { PlaceInPaper } from '../../data/searchList.ts';
import { paperWords } from '../../words/en/papers.ts';
import { sourceWords } from '../../words/en/sources.ts';

/** A paper that is implemented here. */
export interface Paper {
  /** By which the page calls it. */
  readonly year: PlaceInPaper[0];
  readonly reference: string;
  readonly arxiv: string;
}

/** The two papers. */
export const papers: readonly Paper[] = [
  { year: 2025, reference: 'NA62, JHEP 11 (2025) 143, CERN-EP-2025-167', arxiv: '2507.17286' },
  { year: 2021, reference: 'NA62, JHEP 03 (2021) 058', arxiv: '2011.11329' },
];

/** A place in one of the papers, as formulas on the page name it: "2025 paper eq. 3.1". */
export const placeInPaper = (...[year, kind, number]: PlaceInPaper): string =>
  paperWords[kind](paperWords.name(year), number);

const wordsOf = (words: Readonly<Record<string, string>>, kind: string) => words[kind] ?? kind;

/** How the inputs of a search were obtained, in words. */
export const provenanceWords = (kind: string): string => wordsOf(sourceWords.provenance, kind);

/** The same in a word, for a row of a list. */
export const provenanceWord = (kind: string): string => wordsOf(sourceWords.provenanceShort, kind);
