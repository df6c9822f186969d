import {
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  mostColumns,
  mostRows,
  type Suspicion,
  shown,
} from './importedTable.ts';
import { isMissing, parseNumber } from './numbers.ts';
import { field, textOf } from './unknownValues.ts';

/** A variable of a HEPData table: its heading, and one value per row as the file has it. */
export interface Variable {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly unknown[];
  readonly qualifiers: readonly (readonly [string, string])[];
  readonly place: string;
}

/**
 * The number of one entry `{value}` or `{low, high}`; the middle of a bin where there is no value.
 * @param entry what stands in the file
 * @param place where, for the sentence
 * @throws ImportFault when it is neither a number nor the sign for none
 */
function entryNumber(entry: unknown, place: string): number {
  const value = field(entry, 'value');
  if (value === undefined && field(entry, 'low') !== undefined) {
    const ends = [field(entry, 'low'), field(entry, 'high')].map((end) =>
      typeof end === 'number' ? end : (parseNumber(textOf(end).trim(), '.') ?? Number.NaN),
    );
    return (ends[0] + ends[1]) / 2;
  }
  if (typeof value === 'number') return value;
  const text = textOf(value).trim();
  if (isMissing(text)) return Number.NaN;
  const bare = (text.endsWith('%') ? text.slice(0, -1) : text).replace(/^[<>≤≥]/, '').trim();
  const number = parseNumber(bare, '.');
  if (number === null) throw new ImportFault(`${place}: "${shown(text)}" is not a number.`);
  return number;
}

/**
 * Puts variables side by side.
 * @param variables all of them, the independent ones first
 * @param lineOf line of the file in which a value of the first variable stands, where it is known
 * @throws ImportFault when lengths differ, or a value is no number
 */
export function tableOfVariables(
  variables: readonly Variable[],
  about: Pick<ImportedTable, 'format' | 'file' | 'name' | 'description'>,
  lineOf: (variable: number, row: number) => number | null = () => null,
): ImportedTable {
  const { file } = about;
  if (variables.length < 2) {
    throw new ImportFault(
      `${shown(file)} has no table with an independent and a dependent variable; it needs mass and coupling or limit.`,
    );
  }
  if (variables.length > mostColumns) {
    throw new ImportFault(`${shown(file)} has ${variables.length} columns; at most ${mostColumns} are read.`);
  }
  const rows = variables[0].values.length;
  if (rows === 0) throw new ImportFault(`${shown(file)} has a table without rows.`);
  if (rows > mostRows)
    throw new ImportFault(`${shown(file)} has ${rows} rows; at most ${mostRows} are read.`);
  const remarks: Suspicion[] = [];
  const columns = variables.map((variable, column): ImportedColumn => {
    const { name, unit, values, qualifiers, place } = variable;
    if (values.length !== rows) {
      throw new ImportFault(
        `${shown(file)}, ${place}: it has ${values.length} values where the first variable has ${rows}.`,
      );
    }
    if (unit === '%') {
      remarks.push({
        kind: 'percent',
        line: 0,
        sentence: `Column ${column + 1}, "${shown(name)}", is in percent; its numbers are not divided by 100.`,
      });
    }
    const numbers = values.map((entry, row) => {
      const line = lineOf(column, row);
      const where = line === null ? `Row ${row + 1}` : `Line ${line}`;
      return entryNumber(entry, `${where}, column ${column + 1} of ${shown(file)}`);
    });
    return { name, unit, values: numbers, qualifiers };
  });
  const lines = Array.from({ length: rows }, (_, row) => lineOf(0, row) ?? row + 1);
  return { ...about, columns, lines, remarks };
}
