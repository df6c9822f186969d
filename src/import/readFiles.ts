import {
  belongTogether,
  type DarkMatterLiveLabel,
  darkMatterLiveLabel,
  isDarkMatterLive,
} from './darkMatterLive.ts';
import { decodeText } from './decodeText.ts';
import type { Dialect } from './delimited.ts';
import type { Company, ImportFormat, ParsedFile } from './formats/format.ts';
import { importFormats } from './formats/index.ts';
import { type Guesses, guess } from './guesses.ts';
import { guarded, type ImportedTable, unusable } from './importedTable.ts';
import { shown } from '../data/text.ts';
import type { ImportReason, Suspicion } from './importReason.ts';
import { parseJson } from './jsonText.ts';
import type { OwnFile } from './kaonscopeJson.ts';
import { suspicions } from './suspicions.ts';

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

/** What came out of one file: tables to be looked at, a data file of ours, or why it cannot be used. */
export type ReadFile =
  | {
      readonly file: string;
      readonly ok: true;
      readonly kind: 'tables';
      /** Identifier of its format. */
      readonly format: string;
      readonly tables: readonly ReadTable[];
    }
  | { readonly file: string; readonly ok: true; readonly kind: 'own'; readonly own: OwnFile }
  | { readonly file: string; readonly ok: false; readonly reason: ImportReason };

function described(table: ImportedTable, label: DarkMatterLiveLabel | null): ReadTable {
  const guesses = guess(table);
  const curveType = label?.curveType ?? guesses.curveType;
  return { table, guesses: { ...guesses, curveType }, suspicions: suspicions(table, guesses), label };
}

const looksLikeJson = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);

async function readOne(
  file: ParsedFile,
  company: Company,
  formats: readonly ImportFormat[],
): Promise<ReadFile> {
  const { name } = file;
  const format = formats.find(({ isOf }) => isOf(file, company));
  if (format === undefined) return { file: name, ...unusable(name, { code: 'unknown-json' }) };
  const result = await format.read(file, company);
  if (!result.ok) return { file: name, ...result };
  const { content } = result;
  if (content.kind === 'own') return { file: name, ok: true, kind: 'own', own: content.own };
  const tables = content.tables.map((table) => described(table, content.label ?? null));
  return { file: name, ok: true, kind: 'tables', format: format.id, tables };
}

/**
 * Reads files that belong together (a CSV and the JSON that labels it, say) or are read alone. Never throws; a bad file gives
 * a reason with line and column and leaves the others as they are.
 * @param files names and bytes
 * @param dialect delimiter or decimal sign of CSV files where the user knows better
 * @param formats those that are read, in the order in which a file is tried
 * @returns one outcome per file, in the same order; a label that was used up by its CSV has none of its own
 */
export async function readFiles(
  files: readonly GivenFile[],
  dialect: Partial<Dialect> = {},
  formats: readonly ImportFormat[] = importFormats,
): Promise<ReadFile[]> {
  const parsed = files.map(({ name, bytes }): ParsedFile | { name: string; reason: ImportReason } => {
    const decoded = decodeText(bytes, name);
    if (!decoded.ok) return { name, reason: decoded.reason };
    const text = decoded.content;
    if (text.trim() === '') return { name, reason: unusable(name, { code: 'empty' }).reason };
    if (!looksLikeJson(text)) return { name, text, json: undefined };
    const json = guarded(name, () => parseJson(text));
    return json.ok ? { name, text, json: json.content } : { name, reason: json.reason };
  });
  const sound = parsed.filter((entry): entry is ParsedFile => 'text' in entry);
  const labels = sound.filter(({ json }) => isDarkMatterLive(json));
  const outcomes = await Promise.all(
    parsed.map(async (entry): Promise<ReadFile | null> => {
      if ('reason' in entry) return { file: entry.name, ok: false, reason: entry.reason };
      if (!labels.includes(entry)) return readOne(entry, { labels, dialect }, formats);
      const label = darkMatterLiveLabel(entry.json);
      const points = sound.some(
        (other) => other.json === undefined && belongTogether(label, entry.name, other.name),
      );
      if (points) return null;
      return {
        file: entry.name,
        ...unusable(entry.name, { code: 'label-alone', points: shown(label.url) }),
      };
    }),
  );
  return outcomes.filter((entry) => entry !== null);
}
