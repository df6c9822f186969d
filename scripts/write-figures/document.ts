import { lineText } from '../../src/ui/text/lineText.ts';
import { rich } from '../../src/ui/text/markup.ts';
import { comparedText } from '../../src/ui/figures/comparedText.ts';
import { headingOf } from '../../src/ui/figures/heading.ts';
import type { DrawnPaperFigure } from './draw.ts';

/** The file of the page, and the folder of its pictures, from the root of the repository. */
export const figuresFile = 'docs/figures.md';
export const picturesFolder = 'docs/figures';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const plain = (markup: string): string => lineText(rich(markup));

const head = [
  '# The figures of the two papers, recomputed',
  '',
  'Each as the page opens it (`#v=1&fig=…`), with what the paper shows, what is computed here and how both compare. `npm run figures`',
  'writes this page and its pictures; a test draws them again and compares. Statements are rows of [statements.md](statements.md).',
  '',
].join('\n');

/** A row of docs/statements.md. */
interface StatedRow {
  readonly paper: string;
  readonly place: string;
  readonly says: string;
  readonly published: string;
  readonly ours: string;
  readonly agrees: string;
}

/** The rows of docs/statements.md. @param text of the document */
export function statedRows(text: string): readonly StatedRow[] {
  let paper = '';
  return text.split('\n').flatMap((line): StatedRow[] => {
    paper = /^## (\d{4}) paper/.exec(line)?.[1] ?? paper;
    if (!/^\| (?!where|---)/.test(line)) return [];
    const [place, says, published, , , ours, agrees] = line.replace(/^\| | \|$/g, '').split(/ (?<!\\)\| /);
    return [{ paper, place, says, published, ours, agrees }];
  });
}

/** The statements that name a figure: "fig. 2a" of "2a", "fig. 4" of "4 left". */
function statedOf({ figure: { place } }: DrawnPaperFigure, rows: readonly StatedRow[]): readonly StatedRow[] {
  if (place === null) return [];
  const [paper, , number] = place;
  const names = new Set([number, number.replace(/[ a-z]+$/, '')]);
  return rows.filter(
    (each) =>
      each.paper === String(paper) &&
      names.has(/fig\. (\d+[a-d]?(?: (?:left|right|centre))?)/.exec(each.place)?.[1] ?? ''),
  );
}

function section(drawn: DrawnPaperFigure, rows: readonly StatedRow[]): string {
  const { figure, compared } = drawn;
  const words = figure.words();
  const heading = headingOf(figure);
  const numbers = compared.map((each) => {
    const { what, paper, here, agreement, because } = comparedText(each);
    const why = because === null ? '' : `. ${lineText(because)}`;
    return row([lineText(what), lineText(paper), lineText(here), `${lineText(agreement)}${why}`]);
  });
  const stated = statedOf(drawn, rows).map(({ place, says, published, ours, agrees }) =>
    row([`${place}: ${says}`, published, ours, agrees]),
  );
  return [
    `## ${heading}`,
    '',
    ...(figure.place === null ? [] : [plain(words.name), '']),
    `![${heading}](figures/${figure.id}.svg)`,
    '',
    `- Paper: ${plain(words.paper)}`,
    `- Here: ${plain(words.here)}`,
    `- Difference: ${plain(words.differs)}`,
    '',
    ...(numbers.length + stated.length === 0
      ? []
      : ['| what | paper | here | agreement |', '| --- | --- | --- | --- |', ...numbers, ...stated, '']),
  ].join('\n');
}

/**
 * The page of all figures.
 * @param statements content of docs/statements.md
 */
export function documentOf(drawn: readonly DrawnPaperFigure[], statements: string): string {
  const rows = statedRows(statements);
  return [head, ...drawn.map((each) => section(each, rows))].join('\n');
}
