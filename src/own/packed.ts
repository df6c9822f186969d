import type { Answers } from '../import/adopt.ts';
import type { ImportedColumn, ImportedTable } from '../import/importedTable.ts';
import type { OwnSource } from './ownSource.ts';

/** A table with its numbers side by side in memory, so that it moves between page, worker and storage in no time. */
export interface PackedTable extends Omit<ImportedTable, 'columns' | 'lines'> {
  readonly columns: readonly (Omit<ImportedColumn, 'values'> & { readonly values: Float64Array })[];
  readonly lines: Int32Array;
}

/** A source as the page keeps it. */
export type KeptSource =
  | { readonly kind: 'table'; readonly table: PackedTable; readonly answers: Answers }
  | Exclude<OwnSource, { readonly kind: 'table' }>;

/** A source for keeping. */
export function packed(source: OwnSource): KeptSource {
  if (source.kind !== 'table') return source;
  const { table } = source;
  const columns = table.columns.map((column) => ({ ...column, values: Float64Array.from(column.values) }));
  return { ...source, table: { ...table, columns, lines: Int32Array.from(table.lines) } };
}

/** The source that was kept. */
export function unpacked(source: KeptSource): OwnSource {
  if (source.kind !== 'table') return source;
  const { table } = source;
  const columns = table.columns.map((column) => ({ ...column, values: Array.from(column.values) }));
  return { ...source, table: { ...table, columns, lines: Array.from(table.lines) } };
}
