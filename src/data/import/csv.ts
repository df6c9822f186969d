import { type Dialect, detectDialect, looksLikeRow, rowNumbers, splitLine } from './delimited.ts';
import {
  guarded,
  type ImportedTable,
  ImportFault,
  type ImportResult,
  mostColumns,
  mostRows,
  type Suspicion,
  shown,
} from './importedTable.ts';
import { unitOf, withoutUnit } from './units.ts';

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Names of the columns and the lines of numbers below them. */
interface Block {
  readonly heading: readonly string[];
  readonly rows: readonly Line[];
}

const isComment = (text: string): boolean => /^\s*(#|%|\/\/|!)/.test(text);

/** Lines above the first row of numbers are headings; the last of them names the columns. */
function blockOf(lines: readonly Line[], comments: readonly string[], dialect: Dialect, file: string): Block {
  const first = lines.findIndex(({ text }) =>
    looksLikeRow(splitLine(text, dialect.delimiter, mostColumns + 1)),
  );
  if (first < 0) {
    throw new ImportFault(
      `${shown(file)} has no row of numbers; it needs columns of mass and coupling or limit.`,
    );
  }
  if (first > 0) {
    return { heading: splitLine(lines[first - 1].text, dialect.delimiter), rows: lines.slice(first) };
  }
  // Some programs write the heading as the last comment.
  const last = (comments[comments.length - 1] ?? '').replace(/^\s*[#%!/]+:?\s*/, '');
  const cells = splitLine(last, dialect.delimiter);
  const columns = splitLine(lines[0].text, dialect.delimiter).length;
  const named = cells.length === columns && columns > 1 && !looksLikeRow(cells);
  return { heading: named ? cells : [], rows: lines };
}

function tableOf(
  { heading, rows }: Block,
  dialect: Dialect,
  file: string,
  about: Pick<ImportedTable, 'format' | 'name' | 'description'> & {
    readonly qualifiers?: readonly (readonly [string, string])[];
  },
): ImportedTable {
  if (rows.length > mostRows) {
    throw new ImportFault(`${shown(file)} has ${rows.length} rows; at most ${mostRows} are read.`);
  }
  const columns = splitLine(rows[0].text, dialect.delimiter).length;
  if (columns > mostColumns) {
    throw new ImportFault(
      `Line ${rows[0].number} of ${shown(file)} has more than ${mostColumns} columns; at most ${mostColumns} are read.`,
    );
  }
  if (columns < 2) {
    throw new ImportFault(
      `Line ${rows[0].number} of ${shown(file)} has one column; it needs two, mass and coupling or limit.`,
    );
  }
  const values: number[][] = Array.from({ length: columns }, () => []);
  const remarks: Suspicion[] = [];
  for (const { number, text } of rows) {
    const cells = splitLine(text, dialect.delimiter);
    if (cells.length !== columns) {
      throw new ImportFault(
        `Line ${number}, column ${Math.min(cells.length, columns) + 1} of ${shown(file)}: the line has ${cells.length} columns where ${columns} are expected.`,
      );
    }
    const numbers = rowNumbers(cells, dialect, number, file);
    numbers.forEach((value, index) => {
      values[index].push(value);
    });
    const percent = cells.findIndex((cell) => cell.endsWith('%'));
    if (percent >= 0) {
      remarks.push({
        kind: 'percent',
        line: number,
        sentence: `Line ${number}, column ${percent + 1}: "${shown(cells[percent])}" has a percent sign, which is left out; the number is not divided by 100.`,
      });
    }
  }
  const fits = heading.length === columns;
  heading.forEach((cell, index) => {
    if (fits && /%|\bpercent\b/i.test(cell)) {
      remarks.push({
        kind: 'percent',
        line: 0,
        sentence: `Column ${index + 1}, "${shown(cell)}", is in percent; its numbers are not divided by 100.`,
      });
    }
  });
  const { qualifiers = [], ...rest } = about;
  return {
    ...rest,
    file,
    columns: values.map((column, index) => ({
      name: fits ? withoutUnit(heading[index]) : `column ${index + 1}`,
      unit: fits ? unitOf(heading[index]) : '',
      values: column,
      qualifiers,
    })),
    lines: rows.map(({ number }) => number),
    remarks,
  };
}

function allLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}

/**
 * Reads numbers in columns: any usual delimiter and decimal sign, comments (`#`, `%`, `//`, `!`), an optional heading.
 * @param text content of the file
 * @param file its name, for sentences
 * @param chosen delimiter or decimal sign where the user knows better
 * @returns one table, or a sentence with line and column
 */
export function readCsv(
  text: string,
  file: string,
  chosen: Partial<Dialect> = {},
): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const lines = allLines(text);
    const comments = lines.filter((line) => isComment(line.text)).map((line) => line.text);
    const content = lines.filter((line) => line.text.trim() !== '' && !isComment(line.text));
    if (content.length === 0)
      throw new ImportFault(`${shown(file)} holds no numbers, only comments or nothing.`);
    const dialect = { ...detectDialect(content.map((line) => line.text)), ...chosen };
    return [
      tableOf(blockOf(content, comments, dialect, file), dialect, file, {
        format: 'csv',
        name: file.replace(/\.[^.]*$/, ''),
        description: comments.map((line) => line.replace(/^\s*[#%!/]+:?\s*/, '')).join('\n'),
      }),
    ];
  });
}

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
 * @param file its name, for sentences
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
          tableOf(blockOf(block, [], dialect, file), dialect, file, {
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
    if (tables.length === 0)
      throw new ImportFault(`${shown(file)} has no row of numbers below its "#:" lines.`);
    return tables;
  });
}
