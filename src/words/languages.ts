import type { Wording } from '../state/presentation.ts';
import type { LanguageId } from './languageIds.ts';
import { speak } from './section.ts';

export {
  type LanguageId,
  languageIds,
  nearestLanguage,
  spokenIds,
  spokenLanguage,
  usualLanguage,
} from './languageIds.ts';

/**
 * Loads a language, and its plain words where they are wanted.
 * @returns a function that lets all words speak so; rejects where something cannot be loaded
 */
export async function loadLanguage(id: LanguageId, wording: Wording = 'physics'): Promise<() => void> {
  const { languages } = await import('./languageList.ts');
  const { load, plain } = languages[id];
  const all = await Promise.all([load(), wording === 'plain' && plain !== undefined ? plain() : null]);
  return () => speak(...all);
}
