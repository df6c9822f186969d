import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator } from '@playwright/test';
import { bibtexEntries } from '../src/export/bibtex.ts';
import { papers } from '../src/ui/sources/papers.ts';
import { referenceLine } from '../src/ui/sources/references.ts';

const dataFolder = fileURLToPath(new URL('../public/data/', import.meta.url));

/** Words without all that stands between them, so that raised signs and letters on their own make no difference. */
const wordsOf = (text: string) =>
  (text.normalize('NFKD').match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => /[a-z]/iu.test(word))
    .map((word) => ` ${word} `)
    .join('');

/** Fields in which data files name what they hold and tell where it comes from. */
const telling = ['label', 'title', 'note', 'reason', 'confidenceLevelFrom', 'experiment', 'publication'];

function textsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return telling.includes(field) ? [value] : [];
  if (Array.isArray(value))
    return typeof value[0] === 'number' ? [] : value.flatMap((each) => textsIn(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
}

/** What is not said by the page: texts of data files, citations, and names that are the same in every language. */
function quoted(): string[] {
  const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(`${dataFolder}${name}`, 'utf8'))));
  const bibliography = readFileSync(`${dataFolder}references.bib`, 'utf8');
  const citations = [...bibtexEntries(bibliography).keys()].map((key) => referenceLine(key, bibliography));
  const known = [...texts, ...citations, ...papers.map(({ reference }) => reference)].map(wordsOf);
  // Components of the two regions are drawn as one.
  const components = texts.map((text) => wordsOf(text.replace(/, region \d$/u, '')));
  return [...new Set([...known, ...components])]
    .filter((words) => words !== '')
    .sort((a, b) => b.length - a.length);
}

const quotations = quoted();

/** Units, symbols and proper names. */
const names =
  /^([kMGT]eV|ALP|sin|cos|theta|inv|ln|SES|CL|CLs|CLsb|BibTeX|KaonScope|SVG|PNG|PDF|CSV|JSON|YAML|HEPData|Dark|Matter|live|arXiv|eprint|[nmµp]s|mm|cm|km)$/u;

/** The English words that a text has outside the marks, and outside what it quotes. */
function englishIn(text: string): string {
  let left = wordsOf(text);
  for (const words of quotations) left = left.replaceAll(words, '');
  return left
    .split(/ +/u)
    .filter((word) => /[A-Za-z]{3}/u.test(word) && !names.test(word))
    .join(' ');
}

/**
 * English in places of the page, in their texts and in their names for screen readers, that is not between the marks of the marked
 * language and therefore not written in `src/words`.
 * @param places that are read; machine names of tables, formulae and what a person wrote are not
 */
export async function unmarked(places: Locator): Promise<string[]> {
  const found = await places.evaluateAll((elements) => {
    const outside: string[] = [];
    const add = (text: string) => {
      let depth = 0;
      let run = '';
      for (const letter of text) {
        if (letter === '⟦' || letter === '⟧') {
          outside.push(run);
          run = '';
          depth += letter === '⟦' ? 1 : -1;
        } else if (depth === 0) run += letter;
      }
      outside.push(depth === 0 ? run : `marks without partner in ${text}`);
    };
    // Languages are called by their own names.
    const quoting = '.tex, .machine-name, .machine-names, .language-menu, script, style, noscript';
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode() !== null) {
        const { parentElement, nodeValue } = walker.currentNode;
        if (parentElement?.closest(quoting) === null) text += `|${nodeValue ?? ''}`;
      }
      add(text);
      for (const each of [element, ...element.querySelectorAll('*')]) {
        for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt'])
          add(each.getAttribute(name) ?? '');
      }
    }
    return outside;
  });
  expect(found.length).toBeGreaterThan(0);
  return [...new Set([...new Set(found)].filter((text) => /[a-z]{3}/iu.test(text)).map(englishIn))].filter(
    (words) => words !== '',
  );
}
