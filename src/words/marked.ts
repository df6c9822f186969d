import type { Language, Section } from './section.ts';

const open = '⟦';
const close = '⟧';

/** A sentence, or the parts of one, or a function or record of them, between marks. */
function between(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `${open}${value}${close}`;
  if (typeof value === 'function') return (...all: unknown[]) => between(value(...all));
  if (Array.isArray(value)) return [open, ...value, close];
  if (typeof value !== 'object' || value === null) return value;
  return marked(value as Section);
}

/** All that a section says, between marks. */
export const marked = (words: Section): Section =>
  Object.fromEntries(Object.entries(words).map(([key, each]) => [key, between(each)]));

/** English between marks: what is seen without them was not written in `src/words`. */
export const markedLanguage: Language = (_name, english) => marked(english);
