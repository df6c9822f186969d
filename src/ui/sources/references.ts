import { bibtexEntries } from '../../export/bibtex.ts';
import { rememberLast } from '../explore/scenes/memo.ts';

/** The list is long and does not change. */
const entriesOf = rememberLast(bibtexEntries);

/** A field of a BibTeX entry without its braces; empty where the entry has none. */
function field(entry: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*\\{((?:[^{}]|\\{[^{}]*\\})*)\\}`).exec(entry);
  return (match?.[1] ?? '').replace(/[{}]/g, '').trim();
}

/**
 * A reference in a line: authors, journal, volume, year, pages, arXiv number, as far as the list has them.
 * @param key citation key
 * @param bibText content of references.bib
 * @returns the key itself where the list does not have it
 */
export function referenceLine(key: string, bibText: string): string {
  const entry = entriesOf(bibText).get(key);
  if (entry === undefined) return key;
  const [journal, volume, year, pages] = ['journal', 'volume', 'year', 'pages'].map((name) =>
    field(entry, name),
  );
  const where = [journal, volume, year === '' ? '' : `(${year})`, pages].filter((part) => part !== '');
  const arxiv = field(entry, 'eprint');
  return [field(entry, 'author'), where.join(' '), arxiv === '' ? '' : `arXiv:${arxiv}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** The arXiv number and year of a reference, as far as the list has them; empty and null where it has not. */
export function arxivAndYear(
  key: string,
  bibText: string,
): { readonly arxiv: string; readonly year: number | null } {
  const entry = bibtexEntries(bibText).get(key) ?? '';
  const year = Number.parseInt(field(entry, 'year'), 10);
  return { arxiv: field(entry, 'eprint'), year: Number.isNaN(year) ? null : year };
}
