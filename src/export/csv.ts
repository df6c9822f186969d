import { csvFormatRows } from 'd3';
import { numberText } from '../data/text.ts';
import type { Table } from './tables.ts';

/**
 * A table as CSV with a header row.
 * @param table columns and rows
 * @returns text that ends with a line break
 */
export function tableCsv(table: Table): string {
  const cells = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? numberText(cell) : cell)),
  );
  return `${csvFormatRows([table.columns as string[], ...cells])}\n`;
}
