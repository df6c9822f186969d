import { languageOf } from '../languageOf.ts';
import type { Sections } from '../sections.ts';
import * as sections from './sections.ts';

/** Italian, for what a visitor sees; the rest is said in English. */
export const italian = languageOf(sections satisfies Partial<Sections>);
