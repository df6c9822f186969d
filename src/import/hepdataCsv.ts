import { blocksOf } from './blocks.ts';
import { tableOf } from './columns.ts';
import { type Dialect, splitLine } from './delimited.ts';
import {
  guarded,
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  type ImportResult,
} from './importedTable.ts';
import { allLines, isComment, type Line } from './lines.ts';
import { quadratureSum } from './numbers.ts';
import { isInPercent, ofPercent } from './percent.ts';
import { withoutUnit } from './units.ts';

/** A `#: key: text` or `#: KEY [unit],,value` line of HEPData. */
function metadata(text: string): readonly [string, string] {
  const rest = text.replace(/^#:\s*/, '');
  const comma = rest.indexOf(',');
  const colon = rest.indexOf(':');
  if (colon >= 0 && (comma < 0 || colon < comma)) {
    return [rest.slice(0, colon).trim(), rest.slice(colon + 1).trim()];
  }
  const [key, ...values] = splitLine(rest, ',');
  return [key, values.filter((value) => value !== '').join(', ')];
}

/** Whether a text is a CSV of HEPData: `#:` lines above blocks of columns. */
export function isHepdataCsv(text: string): boolean {
  return /^\uFEFF?#:/.test(text);
}

/** Where the name of a column that belongs to the one before it ends: in an end of its bins, or in a sign. */
const endings = [' LOW', ' HIGH', ' +', ' -'] as const;

/**
 * The same table with bins and uncertainties beside the values that they belong to, and without columns of their own.
 * @param headings as the file has them; none of an uncertainty says that it is in percent, its value's does
 */
function gathered(table: ImportedTable, headings: readonly string[]): ImportedTable {
  const columns: ImportedColumn[] = [];
  let low: readonly number[] | null = null;
  let high: readonly number[] | null = null;
  let sides: (readonly number[])[] = [];
  let inPercent = false;
  const close = (): void => {
    const last = columns.pop();
    if (last === undefined) return;
    const [lows, highs] = [low, high];
    const errors = last.values.map((_, row) => {
      const known = sides.map((side) => side[row]).filter((side) => !Number.isNaN(side));
      return known.length === 0 ? Number.NaN : quadratureSum(known) / Math.SQRT2;
    });
    columns.push({
      ...last,
      ...(lows === null || highs === null
        ? {}
        : { bins: lows.map((end, row) => [end, highs[row]] as const) }),
      ...(sides.length > 0 ? { errors } : {}),
    });
    low = null;
    high = null;
    sides = [];
  };
  for (const [at, column] of table.columns.entries()) {
    const ending = endings.find((each) => column.name.endsWith(each));
    const stem = withoutUnit(column.name.slice(0, -(ending ?? '').length));
    const before = columns[columns.length - 1]?.name;
    if (ending === ' LOW' && stem === before) low = column.values;
    else if (ending === ' HIGH' && stem === before) high = column.values;
    else if (before !== undefined && (ending === ' +' || ending === ' -'))
      sides.push(inPercent ? column.values.map(ofPercent) : column.values);
    else {
      close();
      inPercent = isInPercent(headings[at] ?? '');
      columns.push(column);
    }
  }
  close();
  return { ...table, columns };
}

const general = new Set(['name', 'description', 'table_doi', 'data_file', 'location']);

/**
 * Reads a CSV of HEPData: blocks of columns under `#:` lines, parted by empty lines; each block becomes a table with the
 * qualifiers that stand above it.
 * @param text content of the file
 * @param file its name
 */
export function readHepdataCsv(text: string, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const dialect: Dialect = { delimiter: ',', decimal: '.' };
    const about = new Map<string, string>();
    const tables: ImportedTable[] = [];
    let qualifiers: (readonly [string, string])[] = [];
    let block: Line[] = [];
    const close = (): void => {
      if (block.length > 0) {
        const name = about.get('name') ?? file;
        const description = [about.get('description') ?? '', about.get('table_doi') ?? ''].join('\n').trim();
        const parts = blocksOf(block, dialect);
        if (parts.length === 0) throw new ImportFault({ code: 'no-row-of-numbers' });
        for (const part of parts) {
          const said = { format: 'hepdata-csv', name, description, qualifiers };
          const { table, headings } = tableOf(part, dialect, file, '', said);
          tables.push(gathered(table, headings[headings.length - 1] ?? []));
        }
        qualifiers = [];
      }
      block = [];
    };
    for (const line of allLines(text)) {
      if (line.text.trim() === '') close();
      else if (/^\uFEFF?#:/.test(line.text)) {
        close();
        const [key, value] = metadata(line.text.replace('\uFEFF', ''));
        if (general.has(key)) about.set(key, value);
        else if (!key.startsWith('keyword')) qualifiers.push([key, value]);
      } else if (!isComment(line.text)) block.push(line);
    }
    close();
    if (tables.length === 0) throw new ImportFault({ code: 'no-rows-below-heading' });
    return tables;
  });
}
