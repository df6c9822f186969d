import { languageOf } from '../../languageOf.ts';
import * as sections from './sections.ts';

/** Italian for people without physics: it lies over Italian. */
export const plainItalian = languageOf(sections);
