import type { Sections } from '../sections.ts';

export const lists: Sections['lists'] = { and: ' et ', or: ' ou ', then: ', ' };
