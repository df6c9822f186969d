import { allLines, blockOf, isComment, type Line, tableOf } from './columns.ts';
import { type Dialect, splitLine } from './delimited.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult } from './importedTable.ts';

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
        tables.push(
          tableOf(blockOf(block, [], dialect), dialect, file, {
            format: 'hepdata-csv',
            name,
            description: [about.get('description') ?? '', about.get('table_doi') ?? ''].join('\n').trim(),
            qualifiers,
          }),
        );
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
