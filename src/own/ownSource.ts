import type { AvailableBound } from '../data/boundSchema.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import type { Answers } from '../import/adopt.ts';
import type { ImportedTable } from '../import/importedTable.ts';

/** What was brought along: a table with what its columns mean, or a data file of ours that says so itself. */
export type OwnSource =
  | { readonly kind: 'table'; readonly table: ImportedTable; readonly answers: Answers }
  | { readonly kind: 'bound'; readonly file: string; readonly bound: AvailableBound }
  | { readonly kind: 'limit-table'; readonly file: string; readonly table: LimitTable };
