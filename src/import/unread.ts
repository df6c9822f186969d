import { shortName } from '../words/quoted.ts';
import type { Dialect } from './delimited.ts';
import type { ImportedTable } from './importedTable.ts';
import type { CellAdvice, ImportProblem } from './importReason.ts';
import { type DecimalSign, parseNumber } from './numbers.ts';

/** A cell without a number: a word, or none where the line ends too soon. A fault only where its column is used. */
export interface UnreadCell {
  /** From 0. */
  readonly row: number;
  /** As it is shown. */
  readonly text: string;
  readonly problem: ImportProblem;
}

/** So many of a column are kept: the first ones are shown, and the first is named where it is a fault. */
export const mostUnread = 8;

/** How a cell that is no number may be meant. */
export function adviceFor(cell: string, { delimiter, decimal }: Dialect): CellAdvice | null {
  const other: DecimalSign = decimal === '.' ? ',' : '.';
  if (delimiter === ',' || parseNumber(cell, other) === null) return null;
  const write = shortName(cell.replace(other, decimal));
  return { code: 'decimal', write, choose: other === ',' ? 'comma' : 'point' };
}

/** What is wrong with the columns of a table that are used; null where all of their cells are numbers or empty. */
export function faultIn({ columns }: ImportedTable, used: readonly (number | null)[]): ImportProblem | null {
  const cells = used.flatMap((column) => (column === null ? [] : (columns[column]?.unread ?? [])));
  const first = cells.reduce<UnreadCell | null>(
    (found, cell) => (found === null || cell.row < found.row ? cell : found),
    null,
  );
  return first?.problem ?? null;
}

/** Whether a column is one of words: not one of its cells is a number. */
export const isWords = ({ values, unread }: ImportedTable['columns'][number]): boolean =>
  unread !== undefined && values.every(Number.isNaN);
