import { tableOfColumns } from '../columnsTable.ts';
import { guarded, type ImportedTable, type ImportResult, mostColumns } from '../importedTable.ts';
import { field, list, numberIn } from '../unknownValues.ts';
import { asTables, type ImportFormat } from './format.ts';

function readRecords(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const rows = list(content);
    const names = Object.keys(rows[0] as object).slice(0, mostColumns);
    const named = names.flatMap((heading) => {
      const cells = rows.map((row) => field(row, heading));
      return cells.map(numberIn).every(Number.isNaN) ? [] : [{ heading, cells }];
    });
    const columns = {
      headings: named.map(({ heading }) => heading),
      columns: named.map(({ cells }) => cells),
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
