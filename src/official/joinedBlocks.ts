import type { ImportedTable } from '../import/importedTable.ts';

/**
 * Blocks of one table that share their first column, as a CSV of HEPData has them, put side by side.
 * @param tables of files, in their order
 */
export function joinedBlocks(tables: readonly ImportedTable[]): readonly ImportedTable[] {
  const joined: ImportedTable[] = [];
  for (const table of tables) {
    const before = joined[joined.length - 1];
    const [axis, ...rest] = table.columns;
    const isSame =
      before !== undefined &&
      table.format === 'hepdata-csv' &&
      before.file === table.file &&
      before.name === table.name &&
      before.columns[0].name === axis.name &&
      before.columns[0].values.length === axis.values.length &&
      before.columns[0].values.every((value, row) => value === axis.values[row]);
    if (isSame) joined[joined.length - 1] = { ...before, columns: [...before.columns, ...rest] };
    else joined.push(table);
  }
  return joined;
}
