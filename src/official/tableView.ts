import type { ImportedTable } from '../import/importedTable.ts';
import { aboutTable, type Heading, headingOf, massUnitOf } from './headings.ts';

/** A table with what its columns are called. */
export interface View {
  readonly table: ImportedTable;
  readonly headings: readonly Heading[];
  readonly about: string;
}

/** A table with what its columns are called. */
export const viewOf = (table: ImportedTable): View => ({
  table,
  headings: table.columns.map(headingOf),
  about: aboutTable(table),
});

/** Place of the first column that does something, the axis left out. */
export function columnWhere(
  { headings }: View,
  axis: number,
  is: (heading: Heading) => boolean,
): number | null {
  const found = headings.findIndex((heading, column) => column !== axis && is(heading));
  return found < 0 ? null : found;
}

export const columnsWhere = (
  { headings }: View,
  axis: number,
  is: (heading: Heading) => boolean,
): readonly number[] =>
  headings.flatMap((heading, column) => (column !== axis && is(heading) ? [column] : []));

/** The one column beside the axis, where there is no other. */
export const onlyOther = ({ headings }: View, axis: number): number | null =>
  headings.length === 2 ? 1 - axis : null;

/** Masses of the axis in MeV, least and greatest. */
export function massesIn({ table }: View, axis: number, unit: number): readonly [number, number] {
  const masses = table.columns[axis].values.filter(Number.isFinite).map((value) => value * unit);
  return [Math.min(...masses), Math.max(...masses)];
}

/** The column of masses; −1 where there is none. */
export const massAxis = ({ table, headings }: View): number =>
  table.columns.findIndex((column, k) => massUnitOf(column, headings[k]) !== null);

/** Factor of its unit. */
export const unitOfAxis = ({ table, headings }: View, axis: number): number =>
  massUnitOf(table.columns[axis], headings[axis]) ?? 1;

/** Whether all masses are above twice that of the muon (MeV), so that a table can be about two of them. */
export const isAboveMuons = (view: View, axis: number): boolean =>
  axis >= 0 && massesIn(view, axis, unitOfAxis(view, axis))[0] > 211;
