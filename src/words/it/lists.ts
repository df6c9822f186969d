import type { Sections } from '../sections.ts';

export const lists: Sections['lists'] = { and: ' e ', or: ' o ', then: ', ' };
