import type { LanguageId } from './languageIds.ts';
import type { Language } from './section.ts';

/** A language in the list of all. */
export interface KnownLanguage {
  /** In the language itself. */
  readonly name: string;
  /** @returns what differs from English; null for English itself */
  readonly load: () => Promise<Language | null>;
  /** Its words for people without physics, which lie over it; a language without any uses its own. */
  readonly plain?: () => Promise<Language>;
}

/** Every language that can be chosen, by its identifier. */
export const languages: Readonly<Record<LanguageId, KnownLanguage>> = {
  en: {
    name: 'English',
    load: () => Promise.resolve(null),
    plain: async () => (await import('./en/plain/index.ts')).plainEnglish,
  },
  fr: {
    name: 'Français',
    load: async () => (await import('./fr/index.ts')).french,
    plain: async () => (await import('./fr/plain/index.ts')).plainFrench,
  },
  de: {
    name: 'Deutsch',
    load: async () => (await import('./de/index.ts')).german,
    plain: async () => (await import('./de/plain/index.ts')).plainGerman,
  },
  it: {
    name: 'Italiano',
    load: async () => (await import('./it/index.ts')).italian,
    plain: async () => (await import('./it/plain/index.ts')).plainItalian,
  },
  // For checking: what is seen without marks was not written in `src/words`.
  'en-XA': {
    name: 'Marked English',
    load: async () => (await import('./marked.ts')).markedLanguage,
    plain: async () => (await import('./markedPlain.ts')).markedPlain,
  },
};
