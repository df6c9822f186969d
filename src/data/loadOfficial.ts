import { checkDataFile, type DataFile, lengthFault } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { type OfficialTable, officialTableSchema } from './officialSchema.ts';

/** Columns of a table that must be as long as its first one, with their paths. */
function columnsOf(
  table: OfficialTable,
): readonly [length: number, columns: readonly (readonly [string, readonly unknown[]])[]] {
  switch (table.role) {
    case 'spectrum':
      return [
        table.lowGeV2.length,
        [
          ['highGeV2', table.highGeV2],
          ['counts', table.counts],
          ...table.components.map(({ events }, k) => [`components.${k}.events`, events] as const),
        ],
      ];
    case 'limits':
      return [0, []];
    case 'dimuon-spectrum':
      return [table.edgesMeV.length - 1, [['counts', table.counts]]];
    case 'window-counts':
      return [
        table.massMeV.length,
        [
          ['observed', table.observed],
          ['background', table.background],
          ['backgroundUncertainty', table.backgroundUncertainty],
        ],
      ];
    case 'sensitivity':
    case 'acceptance':
      return [table.massMeV.length, [['value', table.value]]];
  }
}

/** First relation between fields that does not hold, or null. */
function firstFault(table: OfficialTable): FieldFault | null {
  const [length, columns] = columnsOf(table);
  for (const [path, column] of columns) {
    const fault = lengthFault(path, column, length);
    if (fault !== null) return fault;
  }
  if (table.role === 'limits')
    for (const [k, { massMeV, limit }] of table.rows.entries()) {
      const fault = lengthFault(`rows.${k}.limit`, limit, massMeV.length);
      if (fault !== null) return fault;
    }
  if (table.role === 'spectrum') {
    const { lowGeV2, highGeV2 } = table;
    const k = lowGeV2.findIndex((low, i) => highGeV2[i] <= low || (i > 0 && low < highGeV2[i - 1]));
    if (k >= 0) return { path: `lowGeV2.${k}`, code: 'overlap' };
  }
  return null;
}

/**
 * Checks an official table: shape and types, columns of equal length, bins that do not overlap.
 * @param content anything
 * @param file name by which it is spoken of
 */
export function checkOfficialTable(content: unknown, file: string): DataFile<OfficialTable> {
  return checkDataFile(officialTableSchema, firstFault, content, file);
}
