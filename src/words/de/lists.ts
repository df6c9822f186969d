import type { Sections } from '../sections.ts';

export const lists: Sections['lists'] = { and: ' und ', or: ' oder ', then: ', ' };
