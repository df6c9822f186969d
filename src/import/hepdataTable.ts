import {
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  mostColumns,
  mostRows,
} from './importedTable.ts';
import { shortName } from '../words/quoted.ts';
import type { CellPlace, Suspicion } from './importReason.ts';
import { isMissing, parseNumber, quadratureSum } from './numbers.ts';
import { ofPercent, partOfOne, percentRemark } from './percent.ts';
import { field, list, textOf } from './unknownValues.ts';
import { mostUnread, type UnreadCell } from './unread.ts';

/** A variable of a HEPData table: its heading, and one value per row as the file has it. */
export interface Variable {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly unknown[];
  readonly qualifiers: readonly (readonly [string, string])[];
  readonly place: string;
}

/** A number; NaN where an entry is none, or is a share of another. */
function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = textOf(value).trim();
  return text.endsWith('%') ? Number.NaN : (parseNumber(text, '.') ?? Number.NaN);
}

/** Ends of a bin; null where an entry is none. */
function binOf(entry: unknown): readonly [number, number] | null {
  if (field(entry, 'low') === undefined || field(entry, 'high') === undefined) return null;
  return [numberIn(field(entry, 'low')), numberIn(field(entry, 'high'))];
}

/** Uncertainty of one entry; NaN where it has none, or says it in percent. */
function errorOf(entry: unknown): number {
  const sides = list(field(entry, 'errors')).map((error) => {
    const both = field(error, 'symerror');
    const [plus, minus] =
      both === undefined
        ? ['plus', 'minus'].map((side) => field(field(error, 'asymerror'), side))
        : [both, both];
    return 0.5 * (Math.abs(numberIn(plus)) + Math.abs(numberIn(minus)));
  });
  return sides.length === 0 ? Number.NaN : quadratureSum(sides);
}

/** What a variable has beside its values. @param part turns a number of its unit into one of the table */
function besides(
  entries: readonly unknown[],
  part: (value: number) => number,
): Pick<ImportedColumn, 'bins' | 'errors'> {
  const bins = entries.flatMap((entry) => {
    const bin = binOf(entry);
    return bin === null ? [] : [[part(bin[0]), part(bin[1])] as const];
  });
  const errors = entries.map((entry) => part(errorOf(entry)));
  return {
    ...(bins.length === entries.length ? { bins } : {}),
    ...(errors.every(Number.isNaN) ? {} : { errors }),
  };
}

/** The number of one entry `{value}` or `{low, high}`, the middle of a bin where there is no value; null where it is a word. */
function entryNumber(entry: unknown): number | null {
  const value = field(entry, 'value');
  if (value === undefined && field(entry, 'low') !== undefined) {
    const [low, high] = binOf(entry) ?? [Number.NaN, Number.NaN];
    return (low + high) / 2;
  }
  if (typeof value === 'number') return value;
  const text = textOf(value).trim();
  if (isMissing(text)) return Number.NaN;
  return parseNumber(text, '.');
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
  if (variables.length < 2) throw new ImportFault({ code: 'no-variables' });
  if (variables.length > mostColumns)
    throw new ImportFault({ code: 'too-many-columns', columns: variables.length, most: mostColumns });
  const rows = variables[0].values.length;
  if (rows === 0) throw new ImportFault({ code: 'no-rows' });
  if (rows > mostRows) throw new ImportFault({ code: 'too-many-rows', rows, most: mostRows });
  const remarks: Suspicion[] = [];
  const columns = variables.map((variable, column): ImportedColumn => {
    const { name, unit, values, qualifiers, place } = variable;
    if (values.length !== rows) {
      throw new ImportFault({ code: 'uneven', variable: place, count: values.length, expected: rows });
    }
    const inPercent = unit === '%';
    if (inPercent) remarks.push(percentRemark(column, name));
    const part = inPercent ? ofPercent : Number;
    const unread: UnreadCell[] = [];
    const numbers = values.map((entry, row) => {
      const number = entryNumber(entry);
      const text = textOf(field(entry, 'value')).trim();
      if (number === null && unread.length < mostUnread) {
        const line = lineOf(column, row);
        const place: CellPlace = { ...(line === null ? { row: row + 1 } : { line }), column: column + 1 };
        const cell = shortName(text);
        unread.push({ row, text: cell, problem: { code: 'not-a-number', place, cell, advice: null } });
      }
      return inPercent ? partOfOne(number ?? Number.NaN, text) : (number ?? Number.NaN);
    });
    const words = unread.length > 0 ? { unread } : {};
    return {
      name,
      unit: inPercent ? '' : unit,
      values: numbers,
      qualifiers,
      ...besides(values, part),
      ...words,
    };
  });
  const lines = Array.from({ length: rows }, (_, row) => lineOf(0, row) ?? row + 1);
  return { ...about, columns, lines, breaks: [], remarks };
}
