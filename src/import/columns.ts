import { type Dialect, looksLikeRow, rowNumbers, splitLine } from './delimited.ts';
import { type ImportedTable, ImportFault, mostColumns, mostRows } from './importedTable.ts';
import { shortName } from '../words/quoted.ts';
import type { Suspicion } from './importReason.ts';
import { unitOf, withoutUnit } from './units.ts';

/** A heading in percent; a confidence level in it is none of its unit. */
const inPercent = /%(?!\s*(?:(?:\\,?|,)\s*)?(?:C\.?\s?L|confidence|credib))|\bpercent\b/i;

/** A line of a file, numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether an empty line stands above it. */
  readonly afterGap?: boolean;
}

/** Names of the columns and the lines of numbers below them. */
interface Block {
  readonly heading: readonly string[];
  readonly rows: readonly Line[];
}

/** Whether a line is a comment: `#`, `%`, `//` or `!` in front. */
export const isComment = (text: string): boolean => /^\s*(#|%|\/\/|!)/.test(text);

/**
 * Parts the heading from the numbers: lines above the first row of numbers are headings, the last of them names the columns.
 * @param lines lines with content, comments left out
 * @param comments the comments; the last one may be the heading
 * @throws ImportFault when no line holds a number
 */
export function blockOf(lines: readonly Line[], comments: readonly string[], dialect: Dialect): Block {
  const first = lines.findIndex(({ text }) =>
    looksLikeRow(splitLine(text, dialect.delimiter, mostColumns + 1)),
  );
  if (first < 0) {
    throw new ImportFault({ code: 'no-row-of-numbers' });
  }
  if (first > 0) {
    return { heading: splitLine(lines[first - 1].text, dialect.delimiter), rows: lines.slice(first) };
  }
  // Some programs write the heading as the last comment.
  const last = (comments[comments.length - 1] ?? '').replace(/^\s*[#%!/]+:?\s*/, '');
  const cells = splitLine(last, dialect.delimiter);
  const columns = splitLine(lines[0].text, dialect.delimiter).length;
  const named = cells.length === columns && columns > 1 && !looksLikeRow(cells);
  return { heading: named ? cells : [], rows: lines };
}

/**
 * Reads the numbers of a block.
 * @param about what the file says about it; qualifiers hold for all of its columns
 * @throws ImportFault naming line and column of what is no number, or lacks, or is too much
 */
export function tableOf(
  { heading, rows }: Block,
  dialect: Dialect,
  file: string,
  about: Pick<ImportedTable, 'format' | 'name' | 'description'> & {
    readonly qualifiers?: readonly (readonly [string, string])[];
  },
): ImportedTable {
  if (rows.length > mostRows) {
    throw new ImportFault({ code: 'too-many-rows', rows: rows.length, most: mostRows });
  }
  const columns = splitLine(rows[0].text, dialect.delimiter).length;
  if (columns > mostColumns) {
    throw new ImportFault({ code: 'wide-line', line: rows[0].number, most: mostColumns });
  }
  if (columns < 2) {
    throw new ImportFault({ code: 'one-column', line: rows[0].number });
  }
  const values: number[][] = Array.from({ length: columns }, () => []);
  const remarks: Suspicion[] = [];
  for (const { number, text } of rows) {
    const cells = splitLine(text, dialect.delimiter);
    if (cells.length !== columns) {
      throw new ImportFault({
        code: 'ragged',
        line: number,
        column: Math.min(cells.length, columns) + 1,
        columns: cells.length,
        expected: columns,
      });
    }
    const numbers = rowNumbers(cells, dialect, number);
    numbers.forEach((value, index) => {
      values[index].push(value);
    });
    const percent = cells.findIndex((cell) => cell.endsWith('%'));
    if (percent >= 0) {
      remarks.push({
        kind: 'percent',
        code: 'percent-sign',
        line: number,
        column: percent + 1,
        cell: shortName(cells[percent]),
      });
    }
  }
  const fits = heading.length === columns;
  heading.forEach((cell, index) => {
    if (fits && inPercent.test(cell)) {
      remarks.push({
        kind: 'percent',
        code: 'percent-column',
        line: 0,
        column: index + 1,
        name: shortName(cell),
      });
    }
  });
  const { qualifiers = [], ...rest } = about;
  return {
    ...rest,
    file,
    columns: values.map((column, index) => ({
      name: fits ? withoutUnit(heading[index]) : `column ${index + 1}`,
      unit: fits ? unitOf(heading[index]) : '',
      values: column,
      qualifiers,
    })),
    lines: rows.map(({ number }) => number),
    breaks: rows.flatMap(({ afterGap = false }, row) => (afterGap && row > 0 ? [row] : [])),
    remarks,
  };
}

/** Lines of a text, whatever ends them. */
export function allLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}

/** Lines with content that are no comments; each says whether empty lines part it from the one before. */
export function contentOf(lines: readonly Line[]): Line[] {
  const content: Line[] = [];
  let afterGap = false;
  for (const line of lines) {
    if (line.text.trim() === '') afterGap = true;
    else if (!isComment(line.text)) {
      content.push(afterGap ? { ...line, afterGap } : line);
      afterGap = false;
    }
  }
  return content;
}
