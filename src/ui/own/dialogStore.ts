import { transfer } from 'comlink';
import { createStore } from 'zustand/vanilla';
import { type Importer, openImporter } from '../../../workers/importer.ts';
import type { ReadHeads } from '../../../workers/importApi.ts';
import { largestFile, shown } from '../../import/importedTable.ts';
import type { GivenFile } from '../../import/readFiles.ts';
import type { OwnBound } from '../../own/ownBound.ts';

/** Where adding own data stands. */
export type DialogState =
  | { readonly step: 'closed' }
  | { readonly step: 'choose'; readonly problems: readonly string[] }
  | { readonly step: 'reading'; readonly what: string; readonly importer: Importer }
  | {
      readonly step: 'preview';
      readonly importer: Importer;
      readonly heads: ReadHeads['candidates'];
      readonly problems: readonly string[];
      /** The bound whose answers are changed, or null for a new one. */
      readonly editing: OwnBound | null;
    };

/** The dialog of this page; there is one, and it begins closed. */
export const dialogStore = createStore<DialogState>(() => ({ step: 'closed' }));

const show = (state: DialogState) => dialogStore.setState(state, true);

/** More files than this are not read at once. */
const mostFiles = 20;

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** Opens the dialog at its first page. */
export function openChooser(): void {
  closeDialog();
  show({ step: 'choose', problems: [] });
}

/** Closes the dialog and stops what it does; what was added stays. */
export function closeDialog(): void {
  const state = dialogStore.getState();
  if (state.step === 'reading' || state.step === 'preview') state.importer.close();
  show({ step: 'closed' });
}

/** Runs a task in a fresh worker; its outcome is the next page, unless the dialog was closed meanwhile. */
async function withImporter(
  what: string,
  editing: OwnBound | null,
  task: (importer: Importer) => Promise<ReadHeads>,
): Promise<void> {
  closeDialog();
  const importer = openImporter();
  show({ step: 'reading', what, importer });
  const problem = (sentence: string): ReadHeads => ({ candidates: [], problems: [sentence] });
  const { candidates: heads, problems } = await Promise.race([
    task(importer).catch((error: unknown) => problem(`Reading failed (${shown(String(error))}).`)),
    importer.failed.then(problem),
  ]);
  const now = dialogStore.getState();
  if (now.step !== 'reading' || now.importer !== importer) return;
  if (heads.length > 0) show({ step: 'preview', importer, heads, problems, editing });
  else {
    importer.close();
    show({ step: 'choose', problems });
  }
}

/** Reads files that were dropped or chosen, in a worker, and shows what came of them. */
export async function readDropped(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const problems: string[] = [];
  if (files.length > mostFiles)
    problems.push(`${files.length} files came at once; the first ${mostFiles} are read.`);
  const taken = files.slice(0, mostFiles).filter(({ name, size }) => {
    if (size <= largestFile) return true;
    problems.push(`${shown(name)} has ${megabytes(size)} MB; files up to 10 MB are read.`);
    return false;
  });
  const size = taken.reduce((sum, file) => sum + file.size, 0);
  const names = taken.length === 1 ? shown(taken[0].name) : `${taken.length} files`;
  await withImporter(`${names}, ${megabytes(size)} MB`, null, async ({ api }) => {
    const given: GivenFile[] = [];
    for (const file of taken) {
      try {
        given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        problems.push(`${shown(file.name)} could not be opened; it may be a folder.`);
      }
    }
    const buffers = given.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    const read = await api.read(transfer(given, buffers));
    return { ...read, problems: [...problems, ...read.problems] };
  });
}

/** Reads text that was pasted. */
export async function readPasted(text: string): Promise<void> {
  const file = new File([text], 'pasted text', { type: 'text/plain' });
  await readDropped([file]);
}

/** Asks the questions about a bound anew. */
export async function editOwn(bound: OwnBound): Promise<void> {
  const { id, name, reference, source } = bound;
  await withImporter(name, bound, async ({ api }) => ({
    candidates: [await api.take(source, { id, name, reference })],
    problems: [],
  }));
}
