import type { Choices } from '../../state/choices.ts';
import { asInPaper, type OpenedFigure } from '../../state/figure.ts';
import { isSameStep } from '../../state/permalink.ts';

/** Whether a figure that is open shows something else than in its paper; language, words and pins of the reader count as nothing. */
export function isChanged(choices: Choices, { id, start }: OpenedFigure): boolean {
  const { language, wording, pins } = choices;
  return !isSameStep(choices, { ...asInPaper(id, start), language, wording, pins });
}
