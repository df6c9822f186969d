import { languageOf } from '../../languageOf.ts';
import * as sections from './sections.ts';

/** English for people without physics: it lies over English. */
export const plainEnglish = languageOf(sections);
