import { languageOf } from '../../languageOf.ts';
import { typeset } from '../typography.ts';
import * as sections from './sections.ts';

/** French for people without physics: it lies over French. */
export const plainFrench = languageOf(sections, typeset);
