import { languages } from './languageList.ts';
import { speak } from './section.ts';

export { usualLanguage } from './languageList.ts';

export type LanguageId = (typeof languages)[number]['id'];

/** All identifiers, as in links. */
export const languageIds: readonly LanguageId[] = languages.map(({ id }) => id);

/** What a language calls itself. */
export const languageName = (id: LanguageId): string => languages.find((each) => each.id === id)?.name ?? id;

/** Loads a language. @returns a function that lets all words speak it; rejects where it cannot be loaded */
export async function loadLanguage(id: LanguageId): Promise<() => void> {
  const language = (await languages.find((each) => each.id === id)?.load()) ?? null;
  return () => speak(language);
}
