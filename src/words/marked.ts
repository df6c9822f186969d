import type { Language } from './section.ts';

const open = '⟦';
const close = '⟧';

/** A sentence, or the parts of one, or a function or record of them, between marks. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `${open}${value}${close}`;
  if (typeof value === 'function') return (...all: unknown[]) => marked(value(...all));
  if (Array.isArray(value)) return [open, ...value, close];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}

/** English between marks: what is seen without them was not written in `src/words`. */
export const markedLanguage: Language = (_name, english) => marked(english) as typeof english;
