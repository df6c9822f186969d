import { shortened } from '../quoted.ts';

/** A piece of somebody's text in Italian quotation marks. */
export const quoted = (text: string, longest?: number): string => `«${shortened(text, longest)}»`;
