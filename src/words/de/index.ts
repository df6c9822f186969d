import { languageOf } from '../languageOf.ts';
import type { PageSections } from '../sections.ts';
import * as sections from './sections.ts';

/** German, of all but the command line. */
export const german = languageOf(sections satisfies PageSections);
