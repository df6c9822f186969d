import type * as sections from './en/sections.ts';

/** Every section by its name, with the form of what it says. Languages give each in this form. */
export type Sections = typeof sections;

/** The sections of the page: all but those of the command line. */
export type PageSections = Omit<Sections, 'usage' | 'command line' | 'check'>;
