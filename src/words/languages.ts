import type { Wording } from '../state/presentation.ts';
import { type KnownLanguage, languages } from './languageList.ts';
import { speak } from './section.ts';

export { usualLanguage } from './languageList.ts';

export type LanguageId = (typeof languages)[number]['id'];

/** All identifiers, as in links. */
export const languageIds: readonly LanguageId[] = languages.map(({ id }) => id);

/** What a language calls itself. */
export const languageName = (id: LanguageId): string => languages.find((each) => each.id === id)?.name ?? id;

/** Loads a language, and its plain words where they are wanted. @returns a function that lets all words speak so; rejects where something cannot be loaded */
export async function loadLanguage(id: LanguageId, wording: Wording = 'physics'): Promise<() => void> {
  const known: KnownLanguage | undefined = languages.find((each) => each.id === id);
  const plain = wording === 'plain' ? known?.plain?.() : null;
  const all = await Promise.all([known?.load() ?? null, plain ?? null]);
  return () => speak(...all);
}
