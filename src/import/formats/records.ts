import { tableOfColumns } from '../columnsTable.ts';
import { guarded, type ImportedTable, type ImportResult, mostColumns } from '../importedTable.ts';
import { field, list } from '../unknownValues.ts';
import { asTables, type ImportFormat } from './format.ts';

function readRecords(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const rows = list(content);
    const names = Object.keys(rows[0] as object).slice(0, mostColumns);
    const named = names.flatMap((heading) => {
      const values = rows.map((row) => {
        const value = field(row, heading);
        return typeof value === 'number' ? value : value === 'inf' ? Infinity : Number.NaN;
      });
      return values.every(Number.isNaN) ? [] : [{ heading, values }];
    });
    const columns = {
      headings: named.map(({ heading }) => heading),
      columns: named.map(({ values }) => values),
      breaks: [],
    };
    return [tableOfColumns(columns, { format: 'kaonscope', file, name: file.replace(/\.[^.]*$/, '') })];
  });
}

/** A list of flat records, as our own JSON export of tables writes it. */
export const records: ImportFormat = {
  id: 'records',
  isOf: ({ json }) => {
    const [first] = list(json);
    return typeof first === 'object' && first !== null && !Array.isArray(first);
  },
  read: ({ name, json }) => asTables(readRecords(json, name)),
};
