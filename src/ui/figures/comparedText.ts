import { formatQuantity, plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { figuresWords } from '../../words/en/figures.ts';
import { joined, rich } from '../text/markup.ts';
import { agrees, type Compared, type Numbers } from './comparison.ts';

/** What of a comparison is read: what it is, the paper's, ours, how they agree, and why they differ. */
export interface ComparedText {
  readonly what: RichText;
  readonly paper: RichText;
  readonly here: RichText;
  readonly agreement: RichText;
  readonly because: RichText | null;
}

const digits = 3;

function numbersText(numbers: Numbers, unit: RichText): RichText {
  if (typeof numbers === 'number') return joined(formatQuantity(numbers, digits), unit);
  const [from, to] = numbers.map((each) => formatQuantity(each, digits));
  if (plainText(from) === plainText(to)) return joined(from, unit);
  return joined(from, ` ${figuresWords.upTo} `, to, unit);
}

const ratioOf = (ours: Numbers, published: Numbers): number | null =>
  typeof ours === 'number' && typeof published === 'number' && published !== 0 ? ours / published : null;

/** A comparison as it is read. */
export function comparedText(compared: Compared): ComparedText {
  const { what } = compared;
  if (compared.kind === 'none')
    return {
      what,
      paper: [],
      here: [],
      agreement: rich(figuresWords.nothing),
      because: compared.because,
    };
  const because = compared.because ?? null;
  if (compared.kind === 'curve')
    return {
      what,
      paper: rich(figuresWords.curve(compared.points)),
      here: [],
      agreement: rich(figuresWords.median(compared.median.toPrecision(3), compared.ninetieth)),
      because,
    };
  const { published, ours, unit } = compared;
  const ratio = ratioOf(ours, published);
  const does = agrees(compared) === true;
  const verdict = rich(does ? figuresWords.agrees : figuresWords.differsFromPaper);
  return {
    what,
    paper: numbersText(published, unit),
    here: numbersText(ours, unit),
    agreement: ratio === null ? verdict : joined(verdict, `, ${figuresWords.ratio(ratio.toPrecision(3))}`),
    because: does ? null : because,
  };
}
