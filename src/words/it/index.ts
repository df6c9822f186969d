import { languageOf } from '../languageOf.ts';
import type { PageSections } from '../sections.ts';
import * as sections from './sections.ts';

/** Italian, of all but the command line. */
export const italian = languageOf(sections satisfies PageSections);
