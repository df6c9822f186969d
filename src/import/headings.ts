import { type Delimiter, splitLine } from './delimited.ts';
import { unitOf, withoutUnit } from './units.ts';

/** What a heading calls a column. */
export interface ColumnName {
  readonly name: string;
  readonly unit: string;
}

/** Units set apart by blanks belong to the name before them. */
const withUnits = (cells: readonly string[]): string[] =>
  cells.reduce<string[]>((joined, cell) => {
    const last = joined.length - 1;
    if (last >= 0 && /^[[(]/.test(cell)) joined[last] = `${joined[last]} ${cell}`;
    else joined.push(cell);
    return joined;
  }, []);

/**
 * The cells of a heading, if it names so many columns. It may be written otherwise than the numbers: in wide blanks or with
 * commas, units set apart.
 * @param isFree whether other signs than the delimiter may part it
 * @returns as many cells, or null
 */
export function headingCells(
  text: string,
  delimiter: Delimiter,
  columns: number,
  isFree = true,
): string[] | null {
  const split = splitLine(text, delimiter);
  const cells = delimiter === ' ' ? split.map((cell) => cell.replace(/(?<=.)[,;]$/, '')) : split;
  const whole = cells[cells.length - 1] === '' ? cells.slice(0, -1) : cells;
  const ways = [
    cells,
    whole,
    ...(isFree
      ? [
          text.trim().split(/\t+| {2,}/),
          withUnits(splitLine(text, ' ')),
          splitLine(text, ','),
          splitLine(text, ';'),
          splitLine(text, '\t'),
        ]
      : []),
  ];
  const found = ways.find(({ length }) => length === columns);
  if (found !== undefined) return found;
  // Rows that begin with their own name, which has none in the heading.
  return isFree && columns > 2 && cells.length === columns - 1 ? ['', ...cells] : null;
}

const unit =
  /^(?:[[(].*[\])]|[kMGT]?eV(?:\/c\^?2?)?|(?:1\/|1 ?\/ ?)?[kMGT]eV(?:\^?-?[12])?|[munp]?s|%|1|-|)$/;

/** Whether a line of cells only has units, one at least. */
export const isUnits = (cells: readonly string[]): boolean =>
  cells.every((cell) => unit.test(cell.trim())) && cells.some((cell) => /[a-z%]/i.test(cell));

const bare = (cell: string): string => cell.replace(/^[[(](.*)[\])]$/, '$1').trim();

/**
 * Names and units of columns from the lines above the numbers, of which the last one that fits counts, with the line of
 * units that may follow it.
 * @param lines cells of lines that fit the columns, in order
 */
export function columnNames(lines: readonly (readonly string[])[]): ColumnName[] | null {
  const last = lines[lines.length - 1];
  if (last === undefined) return null;
  const named = lines[lines.length - 2];
  if (named !== undefined && isUnits(last))
    return named.map((cell, k) => {
      const own = unitOf(cell);
      return { name: withoutUnit(cell), unit: own === '' ? bare(last[k]) : own };
    });
  return last.map((cell) => ({ name: withoutUnit(cell), unit: unitOf(cell) }));
}
