import { plainEnglish } from './en/plain/index.ts';
import { marked } from './marked.ts';
import type { Language } from './section.ts';

/** Plain words between marks. */
export const markedPlain: Language = (name, said) => marked(plainEnglish(name, said));
