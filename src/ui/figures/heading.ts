import { figuresWords } from '../../words/en/figures.ts';
import { papers } from '../sources/papers.ts';
import type { PaperFigure } from './figure.ts';

/** The number of a figure, "4 left", in the language spoken now. */
export const numberOf = (number: string): string =>
  number.replace(/left|right|centre/, (part) =>
    part === 'left' || part === 'right' ? figuresWords.parts[part] : figuresWords.parts.centre,
  );

/** Where a figure is printed, "Figure 9d of arXiv:2507.17286"; the name of one that follows the papers. */
export function headingOf({ place, words }: Pick<PaperFigure, 'place' | 'words'>): string {
  const paper = papers.find(({ year }) => year === place?.[0]);
  if (place === null || paper === undefined) return words().name;
  return figuresWords.heading(numberOf(place[2]), paper.arxiv);
}

/** The same in few words, "Figure 9d". */
export const shortHeadingOf = ({ place, words }: Pick<PaperFigure, 'place' | 'words'>): string =>
  place === null ? words().name : figuresWords.number(numberOf(place[2]));
