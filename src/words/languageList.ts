import type { Language } from './section.ts';

/** A language in the list of all. */
export interface KnownLanguage {
  /** As in links and in the document, after BCP 47. */
  readonly id: string;
  /** In the language itself. */
  readonly name: string;
  /** @returns what differs from English; null for English itself */
  readonly load: () => Promise<Language | null>;
  /** Its words for people without physics, which lie over it; a language without any uses its own. */
  readonly plain?: () => Promise<Language>;
}

/** The language with which the page opens unless a link says otherwise. */
export const usualLanguage = 'en';

/** Every language that can be chosen. */
export const languages = [
  {
    id: usualLanguage,
    name: 'English',
    load: () => Promise.resolve(null),
    plain: async () => (await import('./en/plain/index.ts')).plainEnglish,
  },
  // For checking: what is seen without marks was not written in `src/words`.
  {
    id: 'en-XA',
    name: 'Marked English',
    load: async () => (await import('./marked.ts')).markedLanguage,
    plain: async () => (await import('./markedPlain.ts')).markedPlain,
  },
] as const satisfies readonly KnownLanguage[];
