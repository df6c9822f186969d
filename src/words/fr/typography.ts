import type { Section } from '../section.ts';

/** Before : and within « », a space at which no line breaks; before ; ? ! a narrow one. */
const spaced = (text: string): string =>
  text
    .replace(/ (?=[:%»])/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0')
    .replace(/ (?=[;?!])/gu, '\u202f');

/** Words, made or written out, with those spaces. */
function withSpaces(words: unknown): unknown {
  if (typeof words === 'string') return spaced(words);
  if (typeof words === 'function') return (...all: unknown[]) => withSpaces(words(...all));
  // Runs of symbols and buttons among the parts of a sentence stay as they are.
  if (Array.isArray(words))
    return words.map((part: unknown) => (typeof part === 'string' ? spaced(part) : part));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, withSpaces(each)]));
}

/** The same section with the spaces of French typography where the files have plain ones. */
export const typeset = (words: Section): Section => withSpaces(words) as Section;
