import type { Table } from '../../src/export/tables.ts';
import { wordsIn } from '../../src/ui/table/tableWords.ts';

/** Columns, and names in the column of searches, that a table has no words for. */
export function wordless(table: Table | null): readonly string[] {
  if (table === null) return ['no table'];
  const at = table.columns.indexOf('search');
  const names = at < 0 ? [] : table.rows.map((row) => String(row[at]));
  return [...new Set([...table.columns, ...names])].filter((name) => !wordsIn(table).has(name));
}
