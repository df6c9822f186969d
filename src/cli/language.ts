import { french } from '../words/fr/index.ts';
import type { Language } from '../words/section.ts';

/** Languages that say all that the program says; they are in its one file, which must do on any machine. */
const languages: Readonly<Record<'en' | 'fr', Language | null>> = { en: null, fr: french };

export type SpokenLanguage = keyof typeof languages;

export const languageNames: readonly SpokenLanguage[] = ['en', 'fr'];

/** The words of a language; null for English. */
export const languageOf = (name: SpokenLanguage): Language | null => languages[name];
