import type * as sections from './en/sections.ts';

/** Every section by its name, with the form of what it says. Languages give each in this form. */
export type Sections = typeof sections;
