import type { Table } from '../../src/export/tables.ts';
import { wordsIn } from '../../src/ui/table/tableWords.ts';

/** Columns, and names in cells, that a table has no words for. */
export function wordless(table: Table | null): readonly string[] {
  if (table === null) return ['no table'];
  const names = table.rows.flat().filter((cell) => typeof cell === 'string');
  return [...new Set([...table.columns, ...names])].filter((name) => !wordsIn(table).has(name));
}
