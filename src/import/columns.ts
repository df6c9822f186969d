import { shortName } from '../words/quoted.ts';
import type { Block, Row } from './blocks.ts';
import type { Dialect } from './delimited.ts';
import { mostFrequent } from './dialects.ts';
import { columnNames, headingCells } from './headings.ts';
import {
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  mostColumns,
  mostRows,
} from './importedTable.ts';
import type { Suspicion } from './importReason.ts';
import { isInPercent, partOfOne, percentRemark } from './percent.ts';
import { adviceFor, mostUnread, type UnreadCell } from './unread.ts';

/** How many columns a block has: those that its heading names, or that most of its lines have. */
function columnCount({ heading, rows }: Block, dialect: Dialect): number {
  const usual = mostFrequent(rows.map(({ values }) => values.length));
  const last = heading[heading.length - 1];
  const named =
    last === undefined ? 0 : (headingCells(last, dialect.delimiter, usual + 2, false)?.length ?? 0);
  const columns = Math.max(usual, named);
  if (columns > mostColumns) {
    const wide = rows.find(({ values }) => values.length > mostColumns) ?? rows[0];
    throw new ImportFault({ code: 'wide-line', line: wide.line, most: mostColumns });
  }
  if (columns < 2) throw new ImportFault({ code: 'one-column', line: rows[0].line });
  return columns;
}

const ragged = ({ line, values }: Row, columns: number) =>
  ({
    code: 'ragged',
    line,
    column: Math.min(values.length, columns) + 1,
    columns: values.length,
    expected: columns,
  }) as const;

/** The lines of words above the numbers that name all columns, and those that do not. */
function headingsOf({ heading, comments }: Block, last: string, columns: number, { delimiter }: Dialect) {
  const lines = heading.map((text) => ({ text, cells: headingCells(text, delimiter, columns) }));
  const fitting = lines.flatMap(({ cells }) => (cells === null ? [] : [cells]));
  // Some programs write the heading as the last comment.
  const comment = [comments[comments.length - 1] ?? '', last]
    .map((text) => headingCells(text, delimiter, columns))
    .find((cells) => cells !== null);
  const isNamed = fitting.length > 0;
  return {
    fitting: isNamed || comment === undefined || comment === null ? fitting : [comment],
    titles: lines.flatMap(({ text, cells }) => (cells === null ? [text.trim()] : [])),
  };
}

/**
 * Reads the numbers of a block. Cells that are none are no fault as long as nobody uses their column.
 * @param lastComment the last comment above all numbers, which may be the heading
 * @param about what the file says about it; qualifiers hold for all of its columns
 * @returns the table, and the lines of names above it
 * @throws ImportFault naming line and column of what lacks, or is too much
 */
export function tableOf(
  block: Block,
  dialect: Dialect,
  file: string,
  lastComment: string,
  about: Pick<ImportedTable, 'format' | 'name' | 'description'> & {
    readonly qualifiers?: readonly (readonly [string, string])[];
  },
): {
  readonly table: ImportedTable;
  readonly headings: readonly (readonly string[])[];
  readonly titles: readonly string[];
} {
  const { rows } = block;
  if (rows.length > mostRows)
    throw new ImportFault({ code: 'too-many-rows', rows: rows.length, most: mostRows });
  const count = columnCount(block, dialect);
  const values: number[][] = Array.from({ length: count }, () => []);
  const unread: UnreadCell[][] = values.map(() => []);
  const { fitting, titles } = headingsOf(block, lastComment, count, dialect);
  const names = columnNames(fitting);
  const headings = names?.map(({ name, unit }) => (unit === '' ? name : `${name} [${unit}]`)) ?? [];
  const inPercent = headings.map(isInPercent);
  const remarks: Suspicion[] = [];
  rows.forEach((row, index) => {
    const { words, percent } = row;
    // Words beyond the last column belong to it.
    if (row.values.some((value, column) => column >= count && !Number.isNaN(value)))
      throw new ImportFault(ragged(row, count));
    for (let column = 0; column < count; column += 1) {
      const value = row.values[column] ?? Number.NaN;
      values[column].push(inPercent[column] ? partOfOne(value, row.cells[column] ?? '') : value);
    }
    for (const [column, cell] of words) {
      if (column >= count || unread[column].length >= mostUnread) continue;
      const place = { line: row.line, column: column + 1 };
      const advice = adviceFor(cell, dialect);
      const problem = { code: 'not-a-number', place, cell: shortName(cell), advice } as const;
      unread[column].push({ row: index, text: shortName(cell), problem });
    }
    for (let column = row.values.length; column < count; column += 1)
      if (unread[column].length < mostUnread)
        unread[column].push({ row: index, text: '', problem: ragged(row, count) });
    if (percent >= 0)
      remarks.push({
        kind: 'percent',
        code: 'percent-sign',
        line: row.line,
        column: percent + 1,
        cell: shortName(row.cells[percent]),
      });
  });
  headings.forEach((heading, column) => {
    if (inPercent[column]) remarks.push(percentRemark(column, heading));
  });
  const { qualifiers = [], ...rest } = about;
  const table = {
    ...rest,
    description: [about.description, ...titles].filter((text) => text !== '').join('\n'),
    file,
    columns: values.map((column, index): ImportedColumn => ({
      name: names?.[index].name ?? `column ${index + 1}`,
      unit: inPercent[index] ? '' : (names?.[index].unit ?? ''),
      values: column,
      qualifiers,
      ...(unread[index].length > 0 ? { unread: unread[index] } : {}),
    })),
    lines: rows.map(({ line }) => line),
    breaks: rows.flatMap(({ afterGap }, row) => (afterGap && row > 0 ? [row] : [])),
    remarks,
  };
  return { table, headings: fitting, titles };
}
