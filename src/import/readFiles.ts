import {
  belongTogether,
  type DarkMatterLiveLabel,
  darkMatterLiveLabel,
  isDarkMatterLive,
} from './darkMatterLive.ts';
import { withBands } from './edgeFiles.ts';
import { archiveKind } from './archives/archiveKind.ts';
import { decodeText } from './decodeText.ts';
import type { Dialect } from './delimited.ts';
import type { Company, ImportFormat, ParsedFile, Reading } from './formats/format.ts';
import { importFormats } from './formats/index.ts';
import { type Guesses, guess } from './guesses.ts';
import { isJupyter } from './foreignFiles.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult, unusable } from './importedTable.ts';
import { shortName } from '../words/quoted.ts';
import type { ImportProblem, ImportReason, Suspicion } from './importReason.ts';
import type { OwnFile } from './kaonscopeJson.ts';
import { savedView } from './savedView.ts';
import { structureOf } from './structuredText.ts';
import { isSubmission, type SubmittedTable, submittedAs, withItsName } from './submission.ts';
import { suspicions } from './suspicions.ts';
import { faultIn, isWords } from './unread.ts';

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

/** What came out of one file: tables to be looked at, a data file of ours, the view of a picture of ours, or why it cannot be used. */
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
  /** The words of the link that the picture was saved with. */
  | { readonly file: string; readonly ok: true; readonly kind: 'view'; readonly words: string }
  | { readonly file: string; readonly ok: false; readonly reason: ImportReason };

/** What is wrong with the columns that tables are taken for; one of words alone is none as long as another table has numbers. */
function firstFault(tables: readonly ReadTable[]): ImportProblem | null {
  const found = tables.map(({ table, guesses: { massColumn, valueColumn, lifetimeColumn } }) => {
    const fault = faultIn(table, [massColumn, valueColumn, lifetimeColumn]);
    const isOfWords = [massColumn, valueColumn].some((column) => isWords(table.columns[column]));
    return { fault, isOfWords };
  });
  const isOneSound = found.some(({ fault }) => fault === null);
  return found.find(({ fault, isOfWords }) => fault !== null && !(isOfWords && isOneSound))?.fault ?? null;
}

function described(table: ImportedTable, label: DarkMatterLiveLabel | null): ReadTable {
  const guessed = guess(table);
  const { reference: _, ...own } = label?.own ?? { reference: '' };
  const guesses = { ...guessed, ...own, curveType: label?.curveType ?? guessed.curveType };
  return { table, guesses, suspicions: suspicions(table, guesses), label };
}

/** Time that reading one file may take, ms; loading what reads it is not counted. */
export const readingBudgetMs = 2000;
/** The same for an archive, which holds many: 50 tables of 160 rows with uncertainties take 1.6 s where a file takes 0.1 s. */
const archiveBudgetMs = 10 * readingBudgetMs;

/** Time that reading a file may take, ms. */
export const budgetOf = ({ bytes }: GivenFile): number =>
  archiveKind(bytes) === null ? readingBudgetMs : archiveBudgetMs;

/**
 * Takes a step of reading a file, which may take long: whoever gives it may end the step, and answer in its place.
 * @param file place of the file among those given
 * @param step what is done, all at once
 */
export type Watch = <T>(file: number, step: () => ImportResult<T>) => ImportResult<T>;

const unwatched: Watch = (_file, step) => step();

/** A file as text and, where it is JSON, as what that says. */
function parsedFile({ name, bytes }: GivenFile): ImportResult<ParsedFile> {
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return decoded;
  const text = decoded.content;
  if (text.trim() === '') return unusable(name, { code: 'empty' });
  return guarded(name, () => {
    const json = structureOf(name, text);
    if (isJupyter(json)) throw new ImportFault({ code: 'foreign', kind: 'jupyter' });
    return { name, text, json };
  });
}

/** A file to be read, and its place, or that of its archive, among those given. */
interface Placed {
  readonly place: number;
  readonly result: ImportResult<GivenFile>;
}

/** Files as they are, and in the place of an archive what is in it. */
async function opened(files: readonly GivenFile[], watch: Watch): Promise<readonly Placed[]> {
  const isArchive = files.map(({ bytes }) => archiveKind(bytes) !== null);
  if (!isArchive.includes(true))
    return files.map((content, place) => ({ place, result: { ok: true, content } }));
  const { openArchive } = await import('./archives/openArchive.ts');
  return files.flatMap((file, place): readonly Placed[] => {
    if (!isArchive[place]) return [{ place, result: { ok: true, content: file } }];
    const members = watch(place, () => openArchive(file));
    if (!members.ok) return [{ place, result: members }];
    return members.content.map((content) => ({ place, result: { ok: true, content } }));
  });
}

/** The view of a picture of ours; null of any other file. */
function viewIn({ result }: Placed): ReadFile | null {
  if (!result.ok) return null;
  const { name: file, bytes } = result.content;
  const words = savedView(bytes);
  return words === null ? null : { file, ok: true, kind: 'view', words };
}

/** What submissions among files say of the tables in the others. */
async function submitted(files: readonly ParsedFile[]): Promise<readonly SubmittedTable[]> {
  const submissions = files.filter(isSubmission);
  if (submissions.length === 0) return [];
  const { readSubmission } = await import('./hepdataYaml.ts');
  return submissions.flatMap(({ text, name }) => readSubmission(text, name));
}

/** What a file holds that is of a format. */
function contentOf(
  id: string,
  reading: Reading,
  file: ParsedFile,
  company: Company,
  entries: readonly SubmittedTable[],
): ImportResult<ReadFile> {
  const result = reading(file, company);
  if (!result.ok) return result;
  const { content } = result;
  if (content.kind === 'own')
    return { ok: true, content: { file: file.name, ok: true, kind: 'own', own: content.own } };
  return guarded(file.name, () => {
    const tables = content.tables.map((table) =>
      described(withItsName(table, submittedAs(file, entries)), content.label ?? null),
    );
    const fault = firstFault(tables);
    if (fault !== null) throw new ImportFault(fault);
    return { file: file.name, ok: true, kind: 'tables', format: id, tables };
  });
}

/**
 * Reads files that belong together (a CSV and the JSON that labels it, say) or are read alone. Never throws; a bad file gives
 * a reason with line and column and leaves the others as they are. An archive is read as the files in it.
 * @param files names and bytes
 * @param dialect delimiter or decimal sign of CSV files where the user knows better
 * @param formats those that are read, in the order in which a file is tried
 * @param watch under which each step is taken; at once where there is none
 * @returns one outcome per file, in the same order; what only named or labelled others has none of its own
 */
export async function readFiles(
  files: readonly GivenFile[],
  dialect: Partial<Dialect> = {},
  formats: readonly ImportFormat[] = importFormats,
  watch: Watch = unwatched,
): Promise<ReadFile[]> {
  const placed = await opened(files, watch);
  const parsed = placed.map(({ place, result }) =>
    result.ok ? watch(place, () => parsedFile(result.content)) : result,
  );
  const sound = parsed.flatMap((result) => (result.ok ? [result.content] : []));
  const labels = sound.filter(({ json }) => isDarkMatterLive(json));
  const entries = await submitted(sound);
  const company = { labels, dialect };
  const readOne = async (index: number): Promise<ImportResult<ReadFile> | null> => {
    const view = viewIn(placed[index]);
    if (view !== null) return { ok: true, content: view };
    const result = parsed[index];
    if (!result.ok) return result;
    const { place } = placed[index];
    const file = result.content;
    const { name } = file;
    if (labels.includes(file)) {
      const label = darkMatterLiveLabel(file.json);
      const points = sound.some(
        (other) => other.json === undefined && belongTogether(label, name, other.name),
      );
      return points ? null : unusable(name, { code: 'label-alone', points: shortName(label.url) });
    }
    if (isSubmission(file) && sound.some((other) => submittedAs(other, entries)?.by === name)) return null;
    const found = watch(place, () =>
      guarded(name, () => formats.find(({ isOf }) => isOf(file, company)) ?? null),
    );
    if (!found.ok) return found;
    const format = found.content;
    if (format === null) return unusable(name, { code: 'unknown-json' });
    const reading = 'load' in format ? await format.load() : format.read;
    return watch(place, () => contentOf(format.id, reading, file, company, entries));
  };
  const outcomes: ReadFile[] = [];
  for (const [index, { place, result }] of placed.entries()) {
    const outcome = await readOne(index);
    const { name: file } = result.ok ? result.content : files[place];
    if (outcome !== null) outcomes.push(outcome.ok ? outcome.content : { file, ...outcome });
  }
  return withBands(outcomes);
}
