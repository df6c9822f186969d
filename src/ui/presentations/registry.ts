import type { Presentation } from './presentation.ts';

/** All forms of the page beside the explorer. */
export const presentations: readonly Presentation[] = [];
