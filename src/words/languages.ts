import { type Language, speak } from './section.ts';

interface KnownLanguage {
  /** As in links and in the document, after BCP 47. */
  readonly id: string;
  /** In the language itself. */
  readonly name: string;
  /** @returns what differs from English; null for English itself */
  readonly load: () => Promise<Language | null>;
}

/** The language with which the page opens unless a link says otherwise. */
export const usualLanguage = 'en';

/** Every language that can be chosen. */
export const languages = [
  { id: usualLanguage, name: 'English', load: () => Promise.resolve(null) },
  // For checking: what is seen without marks was not written in `src/words`.
  { id: 'en-XA', name: 'Marked English', load: async () => (await import('./marked.ts')).markedLanguage },
] as const satisfies readonly KnownLanguage[];

export type LanguageId = (typeof languages)[number]['id'];

/** All identifiers, as in links. */
export const languageIds: readonly LanguageId[] = languages.map(({ id }) => id);

/** Loads a language. @returns a function that lets all words speak it; rejects where it cannot be loaded */
export async function loadLanguage(id: LanguageId): Promise<() => void> {
  const language = (await languages.find((each) => each.id === id)?.load()) ?? null;
  return () => speak(language);
}
