import { languageOf } from '../languageOf.ts';
import type { Sections } from '../sections.ts';
import * as sections from './sections.ts';
import { typeset } from './typography.ts';

/** French, complete. */
export const french = languageOf(sections satisfies Sections, typeset);
