import { figuresWords } from '../../../words/en/figures.ts';
import type { PaperFigure } from '../../figures/figure.ts';
import { figureNamed } from '../../figures/figures.ts';
import { headingOf } from '../../figures/heading.ts';
import { rich } from '../../text/markup.ts';
import type { Known, Layer } from '../layer.ts';

const openedIn = ({ choices: { figure } }: Known): PaperFigure | undefined =>
  figure === null ? undefined : figureNamed(figure.id);

/** The figure of a paper that is open: what its comparisons ask, and what a saved figure says of it. */
export const layer: Layer = {
  id: 'figure',
  asks: (known) => openedIn(known)?.comparisons.flatMap(({ asks }) => asks?.(known) ?? []) ?? [],
  notes: (known) => {
    const figure = openedIn(known);
    if (figure === undefined) return [];
    const { differs } = figure.words();
    return [rich(figuresWords.note(headingOf(figure))), ...(figure.place === null ? [rich(differs)] : [])];
  },
  citations: (known) => {
    const figure = openedIn(known);
    const paper = { 2025: ['NA62:2025hidden'], 2021: ['NA62:2021feebly'] } as const;
    return [...(figure?.place ? paper[figure.place[0]] : []), ...(figure?.citations ?? [])];
  },
};
