import type { Language, Section } from '../../section.ts';
import { plainVerdict } from './verdict.ts';

/** What is said otherwise to people without physics, by section. */
const sections: Readonly<Record<string, Section>> = {
  verdict: plainVerdict,
};

/** English for people without physics: it lies over English. */
export const plainEnglish: Language = (name) => sections[name] ?? {};
