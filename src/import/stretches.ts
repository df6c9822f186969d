import type { ImportedTable } from './importedTable.ts';

/** Whether a logarithmic plot can show a row: a mass that is none below 0, and a value above it. */
export const isShown = (mass: number, value: number): boolean =>
  mass >= 0 && mass < Infinity && value > 0 && value < Infinity;

/** Rows before which a table says that something new begins: its breaks, and the pieces that our own exports number. */
export function breaksOf({ columns, breaks }: ImportedTable, used: readonly number[]): readonly number[] {
  const pieces = columns.find(({ name }, index) => /^piece\b/i.test(name) && !used.includes(index))?.values;
  if (pieces === undefined) return breaks;
  const turns = pieces.flatMap((piece, row) => (row > 0 && piece !== pieces[row - 1] ? [row] : []));
  return [...new Set([...breaks, ...turns])].sort((a, b) => a - b);
}

/**
 * Rows that follow one another without a gap.
 * @param rows indices of rows in the order of the file
 * @param has whether a row has a mass and a value; one that has none ends a stretch
 * @param breaks rows before which a new stretch begins, ascending
 * @returns the rows of each stretch; those that have no value are in none
 */
export function stretchesOfRows(
  rows: readonly number[],
  has: (row: number) => boolean,
  breaks: readonly number[],
): number[][] {
  const stretches: number[][] = [];
  let open: number[] | null = null;
  let next = 0;
  for (const row of rows) {
    while (next < breaks.length && breaks[next] <= row) {
      next += 1;
      open = null;
    }
    if (!has(row)) open = null;
    else if (open === null) stretches.push((open = [row]));
    else open.push(row);
  }
  return stretches;
}
