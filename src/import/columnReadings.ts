import type { Scale, ValueForm } from './couplingForm.ts';
import { partsOfColumn } from './couplingHeading.ts';
import { couplingReading, scaleOf } from './couplingReading.ts';
import type { ImportedTable } from './importedTable.ts';
import { type MassUnit, massUnit } from './units.ts';

/** What a column says of itself, should it be taken for the masses or for the values. */
export interface ColumnReading {
  readonly massScale: Scale | null;
  /** Null where it names none. */
  readonly massUnit: MassUnit | null;
  readonly value: ValueForm;
  /** Conventions that it may be of; empty where it names none. */
  readonly conventions: readonly string[];
}

/** What each column of a table says of itself. */
export function columnReadings(table: ImportedTable): readonly ColumnReading[] {
  return table.columns.map((column, index) => {
    const parts = partsOfColumn(column);
    const { conventions, inHeading, valueScale, valuePower, valueUnit } = couplingReading(table, index);
    return {
      massScale: scaleOf(parts, column),
      massUnit: massUnit(parts.unit),
      value: { valueScale, valuePower, valueUnit },
      conventions: inHeading ? conventions : [],
    };
  });
}
