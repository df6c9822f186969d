import { languageOf } from '../languageOf.ts';
import type { Sections } from '../sections.ts';
import * as sections from './sections.ts';

/** German, for what a visitor sees; the rest is said in English. */
export const german = languageOf(sections satisfies Partial<Sections>);
