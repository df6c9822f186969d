import { cellsOf, type Dialect } from './delimited.ts';
import { isUnits } from './headings.ts';
import { mostColumns } from './importedTable.ts';
import type { Line } from './lines.ts';
import { isMissing, parseNumber } from './numbers.ts';
import { saysPercent } from './percent.ts';

/** A line of numbers: NaN where a cell has none. */
export interface Row {
  readonly line: number;
  readonly afterGap: boolean;
  readonly values: readonly number[];
  /** Cells that are words, with their columns from 0. */
  readonly words: readonly (readonly [column: number, cell: string])[];
  /** The first cell with a percent sign, −1 where there is none. */
  readonly percent: number;
  readonly cells: readonly string[];
}

/** Rows that belong together, under lines of words. */
export interface Block {
  /** Lines of words above the rows, as they stand. */
  readonly heading: readonly string[];
  /** Comments right above the first row. */
  readonly comments: readonly string[];
  readonly rows: readonly Row[];
}

const noWords: Row['words'] = [];

function rowOf({ number, text, afterGap = false }: Line, dialect: Dialect): Row {
  const cells = cellsOf(text, dialect, mostColumns + 1);
  let words: (readonly [number, string])[] | null = null;
  let percent = -1;
  const values = cells.map((cell, column) => {
    const value = parseNumber(cell, dialect.decimal);
    if (value !== null) {
      if (percent < 0 && saysPercent(cell)) percent = column;
      return value;
    }
    if (!isMissing(cell)) (words ??= []).push([column, cell]);
    return Number.NaN;
  });
  return { line: number, afterGap, values, words: words ?? noWords, percent, cells };
}

const hasNumber = ({ values }: Row): boolean => values.some((value) => !Number.isNaN(value));

/**
 * Whether a line above the numbers names columns although it has some itself: it begins with a word, the next does not, and no line
 * right above it names all of them already, unless it has their units.
 */
function isHeading(row: Row, above: Row | null, next: Row | undefined): boolean {
  const beginsWithWord = ({ words }: Row): boolean => words.length > 0 && words[0][0] === 0;
  const isNamed = above !== null && above.words.length === row.values.length;
  if (isNamed && !isUnits(row.cells)) return false;
  return beginsWithWord(row) && next !== undefined && hasNumber(next) && !beginsWithWord(next);
}

/** A comment without its numbers, by which pieces of one line are told from curves of their own. */
const withoutNumbers = (comments: readonly string[]): string => comments.join('\n').replace(/[\d.]+/g, '#');

/** Whether comments number curves, and not pieces of one. */
const numbersCurves = (comments: readonly string[]): boolean =>
  /\b(?:curve|data ?set|series|table|index|limit)\b/i.test(comments.join('\n')) &&
  /\d/.test(comments.join('\n'));

/** Blocks that empty lines part and comments name, each in other words, are curves of their own. */
function partedByComments(
  block: Block,
  starts: readonly { readonly row: number; readonly comments: readonly string[] }[],
): Block[] {
  const named = [{ row: 0, comments: block.comments }, ...starts];
  const isNamed = starts.length > 0 && named.every(({ comments }) => comments.length > 0);
  const texts = named.map(({ comments }) => comments.join('\n'));
  const isEachOwn =
    new Set(texts).size === texts.length &&
    (new Set(named.map(({ comments }) => withoutNumbers(comments))).size > 1 ||
      named.every(({ comments }) => numbersCurves(comments)));
  const ends = [...starts.map(({ row }) => row), block.rows.length];
  const isLong = named.every(({ row }, k) => ends[k] - row > 1);
  if (!isNamed || !isEachOwn || !isLong) return [block];
  return named.map(({ row, comments }, k) => ({ ...block, comments, rows: block.rows.slice(row, ends[k]) }));
}

/**
 * Parts a text of columns into blocks: lines of words between rows begin a new one, and so do comments below empty lines.
 * @param lines lines with content
 */
export function blocksOf(lines: readonly Line[], dialect: Dialect): Block[] {
  const blocks: Block[] = [];
  let heading: string[] = [];
  let comments: readonly string[] = [];
  let rows: Row[] = [];
  let starts: { row: number; comments: readonly string[] }[] = [];
  let above: Row | null = null;
  const close = (): void => {
    if (rows.some(hasNumber)) blocks.push(...partedByComments({ heading, comments, rows }, starts));
    [heading, comments, rows, starts] = [[], [], [], []];
  };
  let next = lines.length > 0 ? rowOf(lines[0], dialect) : undefined;
  for (const [at, line] of lines.entries()) {
    const row = next;
    if (row === undefined) break;
    next = at + 1 < lines.length ? rowOf(lines[at + 1], dialect) : undefined;
    const isText: boolean = hasNumber(row)
      ? rows.length === 0 && isHeading(row, above, next)
      : row.words.length > 0;
    above = isText ? row : null;
    if (isText) {
      if (rows.length > 0) close();
      heading.push(line.text);
    } else if (rows.length > 0 || hasNumber(row)) {
      if (rows.length === 0) comments = line.comments ?? [];
      else if (row.afterGap) starts.push({ row: rows.length, comments: line.comments ?? [] });
      rows.push(row);
    }
  }
  close();
  return blocks;
}
