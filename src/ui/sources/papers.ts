/** A paper that is implemented here. */
export interface Paper {
  /** What the page calls it. */
  readonly name: string;
  readonly reference: string;
  readonly arxiv: string;
}

/** The two papers, by the names that formulas on the page use. */
export const papers: readonly Paper[] = [
  { name: '2025 paper', reference: 'NA62, JHEP 11 (2025) 143, CERN-EP-2025-167', arxiv: '2507.17286' },
  { name: '2021 paper', reference: 'NA62, JHEP 03 (2021) 058', arxiv: '2011.11329' },
];

const words: Readonly<Record<string, string>> = {
  reconstructed: 'Reconstructed from the published limit.',
  'read-off-figure': 'Read off a published figure.',
  'published-table': 'Published table.',
  computed: 'Computed.',
};

/** How the inputs of a search were obtained, in words. */
export function provenanceWords(kind: string): string {
  return words[kind] ?? `${kind}.`;
}

const shortWords: Readonly<Record<string, string>> = {
  reconstructed: 'reconstructed',
  'read-off-figure': 'read off',
  'published-table': 'published',
  computed: 'computed',
};

/** The same in a word, for a row of a list. */
export function provenanceWord(kind: string): string {
  return shortWords[kind] ?? kind;
}
