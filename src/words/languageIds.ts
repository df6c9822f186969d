/** The language of the words in `src/words/en`, spoken where no other can be. */
export const usualLanguage = 'en';

/** Every language that can be chosen, as in links and in the document (BCP 47); `en-XA` is English between marks. */
export const languageIds = [usualLanguage, 'fr', 'de', 'it', 'en-XA'] as const;

export type LanguageId = (typeof languageIds)[number];

/** Those that people are offered: no marks for checking. */
export const spokenIds = languageIds.filter((id) => !id.includes('-'));

/**
 * The nearest of our languages.
 * @param tags languages of a reader or of a link (BCP 47), the best first
 * @returns the first of them that is ours, in whatever country it is spoken; null where none is
 */
export function nearestLanguage(tags: readonly string[]): LanguageId | null {
  const wanted = tags.flatMap((tag) => [tag, tag.split('-')[0]]);
  return wanted.flatMap((tag) => languageIds.filter((id) => id === tag))[0] ?? null;
}

/**
 * The language of the page.
 * @param chosen by hand or by the link; null for the reader's own
 * @param tags languages of the reader's browser, the best first
 */
export const spokenLanguage = (chosen: LanguageId | null, tags: readonly string[]): LanguageId =>
  chosen ?? nearestLanguage(tags) ?? usualLanguage;
