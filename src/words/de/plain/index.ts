import { languageOf } from '../../languageOf.ts';
import * as sections from './sections.ts';

/** German for people without physics: it lies over German. */
export const plainGerman = languageOf(sections);
