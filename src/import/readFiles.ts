import { readCsv } from './csv.ts';
import {
  belongTogether,
  type DarkMatterLiveLabel,
  darkMatterLiveLabel,
  isDarkMatterLive,
} from './darkMatterLive.ts';
import { decodeText } from './decodeText.ts';
import type { Dialect } from './delimited.ts';
import { type Guesses, guess } from './guesses.ts';
import { isHepdataCsv, readHepdataCsv } from './hepdataCsv.ts';
import { isHepdataJson, readHepdataJson } from './hepdataJson.ts';
import {
  guarded,
  type ImportedColumn,
  type ImportedTable,
  ImportFault,
  type ImportFormat,
  type ImportResult,
  type Suspicion,
  shown,
} from './importedTable.ts';
import { parseJson } from './jsonText.ts';
import { isKaonscope, type OwnFile, readKaonscope } from './kaonscopeJson.ts';
import { suspicions } from './suspicions.ts';
import { field, list } from './unknownValues.ts';

/** A file as a browser or a disk gives it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table with what it seems to be and what to look at. */
export interface ReadTable {
  readonly table: ImportedTable;
  readonly guesses: Guesses;
  readonly suspicions: readonly Suspicion[];
  /** What a Dark Matter live JSON beside it says. */
  readonly label: DarkMatterLiveLabel | null;
}

/** What came out of one file: tables to be looked at, a data file of ours, or a sentence. */
export type ReadFile =
  | {
      readonly file: string;
      readonly ok: true;
      readonly kind: 'tables';
      readonly format: ImportFormat;
      readonly tables: readonly ReadTable[];
    }
  | { readonly file: string; readonly ok: true; readonly kind: 'own'; readonly own: OwnFile }
  | { readonly file: string; readonly ok: false; readonly error: string };

/** A list of flat records, as our own JSON export of tables writes it. */
function isRecords(content: unknown): boolean {
  const [first] = list(content);
  return typeof first === 'object' && first !== null && !Array.isArray(first);
}

function readRecords(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const rows = list(content);
    const names = Object.keys(rows[0] as object).slice(0, 200);
    const columns = names.flatMap((name): ImportedColumn[] => {
      const values = rows.map((row) => {
        const value = field(row, name);
        return typeof value === 'number' ? value : value === 'inf' ? Infinity : Number.NaN;
      });
      const heading = shown(name);
      return values.some((value) => !Number.isNaN(value))
        ? [{ name: heading, unit: '', values, qualifiers: [] }]
        : [];
    });
    if (columns.length < 2) throw new ImportFault(`${shown(file)} has no two columns of numbers.`);
    return [
      {
        format: 'kaonscope',
        file,
        name: file.replace(/\.[^.]*$/, ''),
        description: '',
        columns,
        lines: rows.map((_, i) => i + 1),
        remarks: [],
      },
    ];
  });
}

function described(table: ImportedTable, label: DarkMatterLiveLabel | null): ReadTable {
  const guesses = guess(table);
  const curveType = label?.curveType ?? guesses.curveType;
  return { table, guesses: { ...guesses, curveType }, suspicions: suspicions(table, guesses), label };
}

function outcome(
  file: string,
  result: ImportResult<ImportedTable[]>,
  label: DarkMatterLiveLabel | null = null,
): ReadFile {
  if (!result.ok) return { file, ok: false, error: result.error };
  const [{ format }] = result.content;
  return {
    file,
    ok: true,
    kind: 'tables',
    format,
    tables: result.content.map((table) => described(table, label)),
  };
}

/** Columns of a Dark Matter live CSV: mass in GeV and coupling, whatever their headings. */
function liveTables(
  result: ImportResult<ImportedTable[]>,
  label: DarkMatterLiveLabel,
): ImportResult<ImportedTable[]> {
  if (!result.ok) return result;
  return {
    ok: true,
    content: result.content.map((table) => ({
      ...table,
      format: 'dark-matter-live',
      name: shown(label.longName || label.labelName),
      description: [label.longName, ...label.paperUrls].join('\n'),
    })),
  };
}

const looksLikeYaml = (text: string): boolean =>
  /^(?:---|(?:in)?dependent_variables\s*:|data_file\s*:|\w[\w ]*:\s)/m.test(text.slice(0, 100_000)) &&
  /dependent_variables|data_file/.test(text);
const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);

interface Parsed {
  readonly name: string;
  readonly text: string;
  readonly json: unknown;
}

async function readText(
  { name, text, json }: Parsed,
  labels: readonly Parsed[],
  chosen: Partial<Dialect>,
): Promise<ReadFile> {
  if (json !== undefined) {
    if (isKaonscope(json)) {
      const result = readKaonscope(json, shown(name));
      return result.ok
        ? { file: name, ok: true, kind: 'own', own: result.content }
        : { file: name, ok: false, error: result.error };
    }
    if (isHepdataJson(json)) return outcome(name, readHepdataJson(json, name));
    if (isRecords(json)) return outcome(name, readRecords(json, name));
    return {
      file: name,
      ok: false,
      error: `${shown(name)} is JSON, but neither a table of HEPData nor a file of KaonScope nor a label of the Dark Matter live site.`,
    };
  }
  if (isHepdataCsv(text)) return outcome(name, readHepdataCsv(text, name));
  if (looksLikeYaml(text)) {
    const { readHepdataYaml } = await import('./hepdataYaml.ts');
    return outcome(name, readHepdataYaml(text, name));
  }
  const csv = readCsv(text, name, chosen);
  const label = labels.find((candidate) =>
    belongTogether(darkMatterLiveLabel(candidate.json), candidate.name, name),
  );
  if (label !== undefined) {
    const content = darkMatterLiveLabel(label.json);
    return outcome(name, liveTables(csv, content), content);
  }
  return outcome(name, csv);
}

/**
 * Reads files that belong together (a CSV and the JSON that labels it, say) or stand alone. Never throws; a bad file gives
 * a sentence with line and column and leaves the others as they are.
 * @param files names and bytes
 * @param chosen delimiter or decimal sign of CSV files where the user knows better
 * @returns one outcome per file, in the same order; a label that was used up by its CSV has none of its own
 */
export async function readFiles(
  files: readonly GivenFile[],
  chosen: Partial<Dialect> = {},
): Promise<ReadFile[]> {
  const parsed = files.map(({ name, bytes }): Parsed | { name: string; error: string } => {
    const decoded = decodeText(bytes, name);
    if (!decoded.ok) return { name, error: decoded.error };
    const text = decoded.content;
    if (text.trim() === '') return { name, error: `${shown(name)} is empty.` };
    if (!looksLikeJson(text)) return { name, text, json: undefined };
    const json = guarded(name, () => parseJson(text, name));
    return json.ok ? { name, text, json: json.content } : { name, error: json.error };
  });
  const sound = parsed.filter((entry): entry is Parsed => 'text' in entry);
  const labels = sound.filter(({ json }) => isDarkMatterLive(json));
  const outcomes = await Promise.all(
    parsed.map(async (entry): Promise<ReadFile | null> => {
      if ('error' in entry) return { file: entry.name, ok: false, error: entry.error };
      if (!labels.includes(entry)) return readText(entry, labels, chosen);
      const label = darkMatterLiveLabel(entry.json);
      const points = sound.some(
        (other) => other.json === undefined && belongTogether(label, entry.name, other.name),
      );
      if (points) return null;
      return {
        file: entry.name,
        ok: false,
        error: `${shown(entry.name)} labels the points in ${shown(label.url)}; add that file together with it.`,
      };
    }),
  );
  return outcomes.filter((entry) => entry !== null);
}
