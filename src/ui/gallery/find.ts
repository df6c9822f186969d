import type { PaperFigure } from '../figures/figure.ts';
import { modelOf } from '../../state/models.ts';

/** Letters and digits of a text, small: how people type a number or a word does not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '');

/**
 * The figures that a text asks for: by number (`9d`, `fig. 9d`, `2021 4 left`), else by a word of their names or their model.
 * @param text as typed; empty for all
 */
export function findFigures(figures: readonly PaperFigure[], text: string): readonly PaperFigure[] {
  const words = text.split(/\s+/).map(plain);
  const wanted = words.join('').replace(/^(figure|figura|abbildung|fig)\.?/, '');
  if (wanted === '') return figures;
  const numbers = ({ id, place }: PaperFigure) =>
    [id, ...(place === null ? [] : [place[2], `${place[0]}${place[2]}`])].map(plain);
  const exact = figures.filter((figure) => numbers(figure).includes(wanted));
  if (exact.length > 0) return exact;
  const begun = figures.filter((figure) => numbers(figure).some((number) => number.startsWith(wanted)));
  if (begun.length > 0) return begun;
  return figures.filter((figure) => {
    const { name, paper, here } = figure.words();
    const said = plain([name, paper, here, modelOf(figure.model).benchmark].join(' '));
    return words.every((word) => said.includes(word));
  });
}
