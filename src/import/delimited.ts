import { joinedDecimals } from './decimalCommas.ts';
import { mostColumns } from './importedTable.ts';
import type { DecimalSign } from './numbers.ts';

/** Names of what may part columns, as people choose them. */
export const delimiterNames = {
  tab: '\t',
  semicolon: ';',
  comma: ',',
  blank: ' ',
  bar: '|',
  ampersand: '&',
} as const;
export type DelimiterName = keyof typeof delimiterNames;

/** Signs between columns; a blank stands for any run of blanks and tabs. */
export type Delimiter = (typeof delimiterNames)[DelimiterName];

/** Names of decimal signs. */
export const decimalNames = { point: '.', comma: ',' } as const;
export type DecimalName = keyof typeof decimalNames;

/** How a text of columns is written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
  /** Where commas part columns and stand in numbers too: how many columns there are. */
  readonly columns?: number;
}

const quotes = ['"', "'"];

/** Cells of a line in which quotation marks keep delimiters inside a cell; doubled ones stand for one. */
function quotedCells(line: string, delimiter: Delimiter, most: number): string[] {
  const isEnd = (sign: string | undefined): boolean =>
    sign === undefined || sign === delimiter || (delimiter === ' ' && sign === '\t');
  const cells: string[] = [];
  let at = 0;
  while (cells.length < most && at <= line.length) {
    while (line[at] === ' ' || (line[at] === '\t' && delimiter !== '\t')) at += 1;
    if (at >= line.length && delimiter === ' ') break;
    const quote = quotes.includes(line[at]) ? line[at] : null;
    let end = at;
    let cell: string | null = null;
    if (quote !== null) {
      let close = line.indexOf(quote, at + 1);
      while (close >= 0 && line[close + 1] === quote) close = line.indexOf(quote, close + 2);
      let after = close + 1;
      while (close >= 0 && delimiter !== ' ' && line[after] === ' ') after += 1;
      if (close >= 0 && isEnd(line[after])) {
        cell = line.slice(at + 1, close).replaceAll(quote + quote, quote);
        end = after;
      }
    }
    if (cell === null) {
      while (!isEnd(line[end])) end += 1;
      cell = line.slice(at, end);
    }
    cells.push(cell.trim());
    at = end + 1;
  }
  return cells;
}

const trimmed = (cell: string): string => cell.trim();

/** A line without the signs with which tables of LaTeX and Markdown begin and end it. */
function unframed(line: string, delimiter: Delimiter): string {
  if (delimiter === '&') return line.split('\\\\', 1)[0];
  return delimiter === '|' ? line.trim().replace(/^\|/, '').replace(/\|$/, '') : line;
}

/**
 * Cells of one line. Quotation marks around a cell keep a delimiter inside it.
 * @param line text without line break
 * @param most more cells than this are not looked at
 */
export function splitLine(line: string, delimiter: Delimiter, most = mostColumns + 1): string[] {
  const text = unframed(line, delimiter);
  if (text.includes('"') || text.includes("'")) return quotedCells(text, delimiter, most);
  return delimiter === ' ' ? text.trim().split(/[ \t]+/, most) : text.split(delimiter, most).map(trimmed);
}

/** Cells of one line in a dialect. */
export function cellsOf(line: string, { delimiter, decimal, columns }: Dialect, most?: number): string[] {
  const cells = splitLine(line, delimiter, most);
  if (delimiter !== ',' || decimal !== ',' || columns === undefined) return cells;
  return joinedDecimals(cells, columns) ?? cells;
}
