import type { Language, Section } from './section.ts';

/** Words of sections by name; a function where they hold something of what is said without them. */
type SpokenSections = Readonly<Record<string, Section | ((said: never) => Section)>>;

/**
 * A language, or words that lie over one, from its sections.
 * @param sections those that it says otherwise
 * @param written how its files are written out, such as with the spaces of its typography; as they are if absent
 */
export const languageOf =
  (sections: SpokenSections, written: (words: Section) => Section = (words) => words): Language =>
  (name, said) => {
    const spoken = sections[name] ?? {};
    return written(typeof spoken === 'function' ? spoken(said as never) : spoken);
  };
