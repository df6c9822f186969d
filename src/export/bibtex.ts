/**
 * Entries of a BibTeX text by key, each as it stands there. Braces inside an entry must balance; what stands between
 * entries is left out.
 * @param bibText content of a .bib file
 */
export function bibtexEntries(bibText: string): Map<string, string> {
  const entries = new Map<string, string>();
  const start = /@\w+\s*\{\s*([^,\s{}]+)\s*,/g;
  for (let match = start.exec(bibText); match !== null; match = start.exec(bibText)) {
    let depth = 0;
    let end = bibText.indexOf('{', match.index);
    for (; end < bibText.length; end += 1) {
      if (bibText[end] === '{') depth += 1;
      else if (bibText[end] === '}') depth -= 1;
      if (depth === 0) break;
    }
    if (depth !== 0) break;
    entries.set(match[1], bibText.slice(match.index, end + 1));
    start.lastIndex = end + 1;
  }
  return entries;
}

/** A text that BibTeX passes over: outside of entries it looks for their sign alone. */
const commentText = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('@', '(at)');

/**
 * BibTeX of exactly the works that are asked for, each once, in the order asked.
 * @param keys citation keys; ones that the text does not have are named in a comment at the end
 * @param bibText content of a .bib file
 * @param uncited what is drawn beside them and has no key, named in a comment of its own
 * @returns text that ends with a line break, empty where nothing is given
 */
export function bibtexFor(keys: readonly string[], bibText: string, uncited: readonly string[] = []): string {
  const entries = bibtexEntries(bibText);
  const asked = [...new Set(keys)];
  const found = asked.flatMap((key) => entries.get(key) ?? []);
  const missing = asked.filter((key) => !entries.has(key));
  if (missing.length > 0) found.push(`% Not in the list of references: ${missing.join(', ')}`);
  found.push(...uncited.map((each) => `% Drawn too, without an entry: ${commentText(each)}`));
  return found.length === 0 ? '' : `${found.join('\n\n')}\n`;
}
