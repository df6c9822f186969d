import { stringify } from 'yaml';
import { numberText } from '../data/text.ts';
import { tableCsv } from '../export/csv.ts';
import type { Table } from '../export/tables.ts';

/** Forms in which tables are written. */
export const tableFormats = ['csv', 'json', 'hepdata'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Columns that are the independent variable of a HEPData table. */
const independent = new Set(['search', 'm_MeV', 'interval']);

function hepdata(table: Table): string {
  const variable = (column: string, index: number) => ({
    header: { name: column, ...(column === 'm_MeV' ? { units: 'MeV' } : {}) },
    values: table.rows.map((row) => {
      const cell = row[index];
      return {
        value: typeof cell === 'number' ? (Number.isFinite(cell) ? cell : numberText(cell) || '-') : cell,
      };
    }),
  });
  const variables = table.columns.map((column, index) => ({ column, entry: variable(column, index) }));
  return stringify({
    independent_variables: variables
      .filter(({ column }) => independent.has(column))
      .map(({ entry }) => entry),
    dependent_variables: variables.filter(({ column }) => !independent.has(column)).map(({ entry }) => entry),
  });
}

/**
 * A value as JSON text; Infinity becomes "inf" and NaN null, arrays of numbers plain lists.
 * @param value answer of the engine
 * @returns indented JSON that ends with a line break
 */
export function jsonText(value: unknown): string {
  const plain = (_key: string, entry: unknown): unknown => {
    if (entry instanceof Float64Array || entry instanceof Uint32Array || entry instanceof Uint8Array) {
      return Array.from(entry);
    }
    if (typeof entry !== 'number' || Number.isFinite(entry)) return entry;
    return Number.isNaN(entry) ? null : numberText(entry);
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

/**
 * A table in the format asked for.
 * @param table columns and rows
 * @param format `json` is a list of records, `hepdata` YAML
 * @returns text for standard output
 */
export function tableText(table: Table, format: TableFormat): string {
  switch (format) {
    case 'csv':
      return tableCsv(table);
    case 'json':
      return jsonText(
        table.rows.map((row) => Object.fromEntries(row.map((cell, i) => [table.columns[i], cell]))),
      );
    case 'hepdata':
      return hepdata(table);
  }
}
