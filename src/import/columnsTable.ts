import { shortened, shortName } from '../words/quoted.ts';
import { type ImportedTable, ImportFault, mostColumns, mostRows } from './importedTable.ts';
import { isInPercent, partOfOne, percentRemark } from './percent.ts';
import { unitOf, withoutUnit } from './units.ts';
import { numberIn, textOf } from './unknownValues.ts';

/** Longest piece of a text of a file that is kept beside its numbers. */
const longestText = 500;

/** Columns of numbers, or of cells that say numbers, and what is known of them. */
export interface BareColumns {
  /** One per column, or none. */
  readonly headings: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
  readonly breaks: readonly number[];
}

/**
 * Columns of numbers that came without lines of text, as a table.
 * @param about format, file, name and what the file says of it
 * @throws ImportFault when there are too many rows or columns, or fewer than two of them
 */
export function tableOfColumns(
  { headings, columns, breaks }: BareColumns,
  about: Pick<ImportedTable, 'format' | 'file' | 'name'> & {
    readonly said?: readonly (readonly [string, string])[];
  },
): ImportedTable {
  const rows = columns[0]?.length ?? 0;
  if (columns.length < 2) throw new ImportFault({ code: 'no-two-columns' });
  if (columns.length > mostColumns)
    throw new ImportFault({ code: 'too-many-columns', columns: columns.length, most: mostColumns });
  if (rows > mostRows) throw new ImportFault({ code: 'too-many-rows', rows, most: mostRows });
  const { said = [], ...rest } = about;
  const inPercent = columns.map((_, index) => isInPercent(headings[index] ?? ''));
  return {
    ...rest,
    name: shortName(about.name),
    description: said
      .slice(0, 20)
      .map(([key, text]) => shortened(`${key}: ${text}`, longestText))
      .join('\n'),
    columns: columns.map((cells, index) => {
      const heading = headings[index] ?? '';
      return {
        name: heading === '' ? `column ${index + 1}` : shortName(withoutUnit(heading)),
        unit: inPercent[index] ? '' : shortName(unitOf(heading)),
        values: cells.map((cell) => {
          const value = numberIn(cell);
          return inPercent[index] ? partOfOne(value, textOf(cell)) : value;
        }),
        qualifiers: [],
      };
    }),
    lines: Array.from({ length: rows }, (_, row) => row + 1),
    remarks: headings.flatMap((heading, index) => (inPercent[index] ? [percentRemark(index, heading)] : [])),
    breaks,
  };
}
