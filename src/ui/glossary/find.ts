import type { RichText, TextRun } from '../../plot/scene.ts';
import { rich } from '../text/markup.ts';
import { entries, type Entry } from './entries.ts';

const written = ({ text, italic, raise }: TextRun): string => {
  const styled = italic === true ? `*${text}*` : text;
  return raise === undefined ? styled : `${raise === 'sup' ? '^' : '_'}{${styled}}`;
};

/** Rich text as a line in which equal texts are equal, whatever their markup was. */
const lineOf = (text: RichText): string => text.map(written).join('');

interface Pattern {
  readonly entry: Entry;
  readonly line: string;
}

/** Longer symbols first: what one begins with may be another. */
const patterns: readonly Pattern[] = entries
  .flatMap((entry) => entry.symbols.map((symbol) => ({ entry, line: lineOf(rich(symbol)) })))
  .sort((a, b) => b.line.length - a.line.length);

const letter = /[\p{L}\u0304]/u;
const isLetter = (character: string | undefined) => character !== undefined && letter.test(character);

/** Whether a symbol is in a line at a place, and no part of a word. */
function isAt({ line: symbol }: Pattern, line: string, at: number): boolean {
  if (!line.startsWith(symbol, at)) return false;
  const end = at + symbol.length;
  const runsOn = (a: string | undefined, b: string | undefined) => isLetter(a) && isLetter(b);
  return !runsOn(line[at - 1], symbol[0]) && !runsOn(symbol.at(-1), line[end]);
}

/** What a text holds: the entries of its symbols in their order, each once, and what is left without them. */
export function readSymbols(text: RichText): { readonly found: readonly Entry[]; readonly rest: string } {
  const line = lineOf(text);
  const found = new Set<Entry>();
  let rest = '';
  for (let at = 0; at < line.length;) {
    const place = at;
    const pattern = patterns.find((each) => isAt(each, line, place));
    if (pattern !== undefined) found.add(pattern.entry);
    else rest += line[at];
    at += pattern?.line.length ?? 1;
  }
  return { found: [...found], rest };
}

/** The entries of the symbols in a text, in their order, each once. */
export const symbolsIn = (text: RichText): readonly Entry[] => readSymbols(text).found;

/** The entry of an identifier. */
export const entryOf = (id: string): Entry | undefined => entries.find((each) => each.id === id);
