import { withSentences } from './sentences.ts';
import { numberText } from '../data/text.ts';
import { tableCsv } from '../export/csv.ts';
import { type AboutTable, answerTable } from '../export/hepdata/answerTable.ts';
import { submissionText, tableText as hepdataText } from '../export/hepdata/write.ts';
import type { Table } from '../export/tables.ts';

/** Forms in which tables are written. */
export const tableFormats = ['csv', 'json', 'hepdata', 'hepdata-submission'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * A value as JSON text; Infinity becomes "inf" and NaN null, arrays of numbers plain lists, and reasons get their sentences.
 * @param value answer of the engine
 * @returns indented JSON that ends with a line break
 */
export function jsonText(value: unknown): string {
  const plain = (key: string, entry: unknown): unknown => {
    if (entry instanceof Float64Array || entry instanceof Uint32Array || entry instanceof Uint8Array) {
      return Array.from(entry);
    }
    if (typeof entry !== 'number' || Number.isFinite(entry)) return withSentences(key, entry);
    return Number.isNaN(entry) ? null : numberText(entry);
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

/**
 * A table in the format asked for.
 * @param table columns and rows
 * @param format `json` is a list of records, `hepdata` a data file of HEPData, `hepdata-submission` the same with all that is
 * said of it in one file
 * @param about what HEPData wants to know beside the numbers
 * @returns text for standard output
 */
export function tableText(table: Table, format: TableFormat, about: AboutTable): string {
  switch (format) {
    case 'csv':
      return tableCsv(table);
    case 'json':
      return jsonText(
        table.rows.map((row) => Object.fromEntries(row.map((cell, i) => [table.columns[i], cell]))),
      );
    case 'hepdata':
      return hepdataText(answerTable(table, about));
    case 'hepdata-submission':
      return submissionText([answerTable(table, about)], table.title);
  }
}
