import {
  guarded,
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  type ImportResult,
} from '../importedTable.ts';
import { shortName } from '../../words/quoted.ts';
import { field, list } from '../unknownValues.ts';
import { asTables, type ImportFormat } from './format.ts';

const mostColumns = 200;

function readRecords(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const rows = list(content);
    const names = Object.keys(rows[0] as object).slice(0, mostColumns);
    const columns = names.flatMap((name): ImportedColumn[] => {
      const values = rows.map((row) => {
        const value = field(row, name);
        return typeof value === 'number' ? value : value === 'inf' ? Infinity : Number.NaN;
      });
      const heading = shortName(name);
      return values.some((value) => !Number.isNaN(value))
        ? [{ name: heading, unit: '', values, qualifiers: [] }]
        : [];
    });
    if (columns.length < 2) throw new ImportFault({ code: 'no-two-columns' });
    return [
      {
        format: 'kaonscope',
        file,
        name: file.replace(/\.[^.]*$/, ''),
        description: '',
        columns,
        lines: rows.map((_, i) => i + 1),
        breaks: [],
        remarks: [],
      },
    ];
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
