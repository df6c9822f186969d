import type { ImportedColumn, ImportedTable } from './importedTable.ts';
import { isWords } from './unread.ts';

const counterName = /^(?:#|no\.?|nr\.?|n|i|idx|index|id|row|point|entry|count(?:er)?|unnamed: ?\d*|)$/i;

const isUnnamed = ({ name }: ImportedColumn): boolean => /^column \d+$/.test(name);

/** Whether numbers count rows: 0, 1, 2… or 1, 2, 3… */
const counts = ({ values }: ImportedColumn): boolean =>
  values.length > 1 &&
  (values[0] === 0 || values[0] === 1) &&
  values.every((value, k) => value === values[0] + k);

/** Whether numbers could be masses: they rise or fall all the way, and span what masses do. */
function couldBeMasses({ values }: ImportedColumn): boolean {
  if (values.length < 3 || !values.every((value) => value > 0 && value < Infinity)) return false;
  const [first, last] = [values[0], values[values.length - 1]];
  const rises = values.every((value, k) => k === 0 || value > values[k - 1]);
  const falls = values.every((value, k) => k === 0 || value < values[k - 1]);
  return (
    (rises || falls) && Math.max(first, last) > 1e-3 && Math.max(first, last) < 1e3 * Math.min(first, last)
  );
}

/** Whether a column numbers the rows: by its name, or without one because the next column has the masses. */
function isCounter({ columns }: ImportedTable, index: number): boolean {
  const column = columns[index];
  if (counterName.test(column.name)) return column.values.every(Number.isInteger);
  if (index > 0 || columns.length < 3 || !isUnnamed(column)) return false;
  return counts(column) && couldBeMasses(columns[1]);
}

const beside =
  /exp(?:ected)?(?![a-z])|median|sensitiv|sigma|σ|quantile|band|asimov|err|unc(?![a-z])|uncert|stat|syst|(?:^|[_ ])(?:[mp+-]\d|\d ?s(?:d|igma)?)$/i;
const aside = /sigma|σ|err|unc(?![a-z])|uncert|[+-] ?[12](?![0-9])/i;
const limit = /limit|bound|exclu|(?:^|[_ ])ul(?:$|[_ ])/i;

/** Columns in which numbers of use can stand: those of words and those that count rows only where there are no others. */
export function usefulColumns(table: ImportedTable): number[] {
  const all = [...table.columns.keys()];
  const withNumbers = all.filter((index) => !isWords(table.columns[index]));
  const useful = withNumbers.filter((index) => !isCounter(table, index));
  return useful.length > 1 ? useful : withNumbers.length > 1 ? withNumbers : all;
}

/**
 * The column of couplings or limits: what was observed before what was expected, a limit before its band.
 * @param others columns that are neither mass nor lifetime
 * @param heading name and unit of a column
 * @param speaks whether its heading names a limit or a coupling
 */
export function valueColumnOf(
  table: ImportedTable,
  others: readonly number[],
  heading: (index: number) => string,
  speaks: (index: number) => boolean,
): number {
  const isObserved = (index: number): boolean => /obs/i.test(heading(index)) && !aside.test(heading(index));
  const isMain = (index: number): boolean => !beside.test(table.columns[index].name);
  const isFilled = (index: number): boolean => !table.columns[index].values.every(Number.isNaN);
  const ranks: readonly ((index: number) => boolean)[] = [
    (index) => speaks(index) && isObserved(index),
    isObserved,
    (index) => speaks(index) && isMain(index),
    (index) => limit.test(heading(index)) && isMain(index),
    speaks,
    (index) => isFilled(index) && isMain(index),
    isFilled,
  ];
  for (const isOf of ranks) {
    const found = others.find(isOf);
    if (found !== undefined) return found;
  }
  return Math.min(1, table.columns.length - 1);
}
