/** What one section says in a language: sentences, and functions that make them. */
export type Section = Readonly<Record<string, unknown>>;

/**
 * A language, or words that lie over one: what it says in place of the words of a section.
 * @param name of the section
 * @param said all that the section says without it: English, or the language below
 * @returns what differs; what is absent stays as it is
 */
export type Language = (name: string, said: Section) => Section;

interface Known {
  readonly english: Section;
  readonly spoken: Record<string, unknown>;
}

const known = new Map<string, Known>();
let languages: readonly (Language | null)[] = [];

/** Lets a section speak the languages, each over those before it. */
function speakIn(name: string, { english, spoken }: Known): void {
  Object.assign(spoken, english);
  // A language may keep words from below, which must not become its own.
  for (const each of languages) Object.assign(spoken, each?.(name, { ...spoken }));
}

/**
 * Declares what one part of the page says. The English is given here, other languages follow when they are chosen, so words are
 * read where they are used and never kept.
 * @param name of the section, the same in all languages
 * @param english sentences and functions that make them
 * @returns the same in the language spoken now
 */
export function section<Words extends object>(name: string, english: Words): Words {
  if (known.has(name)) throw new Error(`two sections are named ${name}`);
  const spoken = { ...english };
  const own = { english: english as Section, spoken: spoken as Record<string, unknown> };
  known.set(name, own);
  speakIn(name, own);
  return spoken;
}

/**
 * Lets all sections, those to come too, speak a language.
 * @param chosen the language, or null for English; what lies over it after it
 */
export function speak(...chosen: readonly (Language | null)[]): void {
  languages = chosen;
  for (const [name, each] of known) speakIn(name, each);
}
