import { plainText } from '../../plot/format.ts';
import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { termWords } from '../../words/en/glossary/index.ts';
import { lineText } from '../text/lineText.ts';
import { rich } from '../text/markup.ts';
import type { Entry } from './entries.ts';

/** Letters as they are called, for keyboards without them. */
const called = (text: string): string =>
  Object.entries(glossaryWords.letters).reduce(
    (all, [letter, name]) => all.replaceAll(letter, ` ${name} `),
    text,
  );

/** A symbol as it may be typed: as it looks, as plain letters, and by the names of its letters. */
const typedForms = (symbol: string): readonly string[] => {
  const text = rich(symbol);
  const plain = plainText(text);
  return [lineText(text), plain, plain.replaceAll(/[\^_]/gu, ''), called(plain)];
};

/** Whether an entry has something to do with what was typed, in its symbols or its words. */
export function matches({ id, symbols }: Entry, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  const { name, says } = termWords(id);
  return [...symbols.flatMap(typedForms), name, says].some((text) => text.toLowerCase().includes(sought));
}
