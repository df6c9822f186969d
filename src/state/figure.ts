import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';

/** A figure of a paper that is open, and the choices that show it as the paper does. */
export interface OpenedFigure {
  readonly id: string;
  readonly start: Choices;
}

/** The choices that show each figure of the papers, by its name in links. */
export type FigureStarts = Readonly<Record<string, Choices>>;

/** A figure as the paper shows it. */
export const asInPaper = (id: string, start: Choices): Choices => ({ ...start, figure: { id, start } });

/** Opens a figure as the paper shows it, in the reader's language and words. */
export function openFigure(id: string, start: Choices): Change {
  return ({ language, wording }) => ({ ...asInPaper(id, start), language, wording });
}

/** Whether a link asks for a figure. @param hash the part of an address after `#`, with or without it */
export const asksForFigure = (hash: string): boolean => /[#&]fig=/.test(hash);
