/** What a saved figure says about itself, in its metadata. */
export interface FigureFacts {
  readonly title: string;
  /** Address of the picture on the page. */
  readonly link: string;
  /** Program and version that made it. */
  readonly program: string;
  /** Citation keys of the works on the plot. */
  readonly citations: readonly string[];
  /** Papers that are implemented, a line each. */
  readonly sources: readonly string[];
  /** Sentences for which the caption has no room. */
  readonly remarks: readonly string[];
}

/** The two vocabularies of the Dublin Core by their prefixes. */
export const vocabularies = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** One fact with its names in metadata: a term of one of the two vocabularies of the Dublin Core, and a keyword of PNG. */
export interface FigureField {
  readonly vocabulary: keyof typeof vocabularies;
  readonly term: string;
  readonly keyword: string;
  readonly values: readonly string[];
}

/**
 * The facts as fields of metadata, without empty ones.
 * @param caption printed below the figure
 */
export function figureFields(facts: FigureFacts, caption: string): readonly FigureField[] {
  const fields: readonly FigureField[] = [
    { vocabulary: 'dc', term: 'title', keyword: 'Title', values: [facts.title] },
    {
      vocabulary: 'dc',
      term: 'description',
      keyword: 'Description',
      values: [[caption, ...facts.remarks].join(' ')],
    },
    { vocabulary: 'dc', term: 'creator', keyword: 'Software', values: [facts.program] },
    { vocabulary: 'dc', term: 'identifier', keyword: 'Source', values: [facts.link] },
    {
      vocabulary: 'dcterms',
      term: 'bibliographicCitation',
      keyword: 'Citation keys',
      values: facts.citations,
    },
    { vocabulary: 'dc', term: 'source', keyword: 'Papers', values: facts.sources },
  ];
  return fields
    .map((field) => ({ ...field, values: field.values.filter((value) => value !== '') }))
    .filter(({ values }) => values.length > 0);
}
