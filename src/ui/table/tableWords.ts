import type { Table } from '../../export/tables.ts';
import { tableWords } from '../../words/en/tables.ts';

/** Columns of all quantities that have observed and expected limits, and of their Monte-Carlo errors. */
const limitColumns = (): [string, string][] =>
  Object.entries(tableWords.quantities).flatMap(([column, quantity]) =>
    Object.entries(tableWords.curves).flatMap(([suffix, curve]): [string, string][] => [
      [`${column}_${suffix}`, tableWords.limit(quantity, curve)],
      [`${column}_${suffix}_err`, tableWords.error(quantity, curve)],
    ]),
  );

/** What columns, and names in cells, of a table are called in words, by the names that files have. */
export function wordsIn({ words = {} }: Pick<Table, 'words'>): ReadonlyMap<string, string> {
  return new Map([...Object.entries(tableWords.columns), ...limitColumns(), ...Object.entries(words)]);
}

/** Columns and names of a table with their words, a line each, for the head of a file: "m_MeV: mass [MeV/c²]". */
export function wordLines(table: Table): readonly string[] {
  const words = wordsIn(table);
  const names = Object.keys(table.words ?? {}).filter((name) => !table.columns.includes(name));
  return [...table.columns, ...names].flatMap((name) => {
    const said = words.get(name);
    return said === undefined || said === name ? [] : [tableWords.line(name, said)];
  });
}
