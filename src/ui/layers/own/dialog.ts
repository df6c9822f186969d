import { type Importer, openImporter, type Outcome } from '../../../../workers/importer.ts';
import type { OwnProblem } from '../../../../workers/importApi.ts';
import { largestFile } from '../../../import/importedTable.ts';
import type { Dialect } from '../../../import/delimited.ts';
import { shortName } from '../../../words/quoted.ts';
import type { ModelFile } from '../../../import/model/modelFile.ts';
import { broughtModel } from '../../../import/model/ownFamily.ts';
import { nothingBrought } from '../../../own/brought.ts';
import type { OwnBound } from '../../../own/ownBound.ts';
import { ownWords } from '../../../words/en/own.ts';
import { ownModelState } from '../../ownModel/ownModelState.ts';
import type { DialogState, ReadAgain } from './dialogState.ts';
import type { OwnHome } from './ownHome.ts';
import { ownState } from './ownState.ts';

const show = ({ set }: OwnHome, dialog: DialogState) => set(ownState, { dialog });

/** More files than this are not read at once. */
const mostFiles = 20;

export const bytesPerMegabyte = 1024 * 1024;
const megabytes = (bytes: number) => (bytes / bytesPerMegabyte).toFixed(1);

/** Opens the dialog at its first page. */
export function openChooser(home: OwnHome): void {
  closeDialog(home);
  show(home, { step: 'choose', problems: [] });
}

/** Closes the dialog and stops what it does; what was added stays. */
export function closeDialog(home: OwnHome): void {
  const { dialog: state } = home.get(ownState);
  if (state.step === 'reading' || state.step === 'preview') state.importer.close();
  if (state.step === 'view' || state.step === 'session') state.read.importer.close();
  show(home, { step: 'closed' });
}

/** Runs a task in a fresh worker; its outcome is the next page, unless the dialog was closed meanwhile. */
async function withImporter(
  home: OwnHome,
  what: () => string,
  editing: OwnBound | null,
  task: (importer: Importer) => Promise<Outcome>,
  again?: ReadAgain,
): Promise<void> {
  closeDialog(home);
  const importer = openImporter();
  show(home, { step: 'reading', what, importer });
  const failing = (problem: OwnProblem): Outcome => ({
    candidates: [],
    official: [],
    views: [],
    sessions: [],
    brought: nothingBrought,
    problems: [problem],
  });
  const {
    candidates: heads,
    official,
    views,
    sessions,
    brought,
    problems,
  } = await Promise.race([
    task(importer).catch((error: unknown) =>
      failing({ code: 'reading-failed', cause: shortName(String(error)) }),
    ),
    importer.failed.then(failing),
  ]);
  const { dialog: now } = home.get(ownState);
  if (now.step !== 'reading' || now.importer !== importer) return;
  // Other tables of the field have columns of the same names: they are asked about as own data first.
  const asOfficial = official.some(({ match }) => match.isOfRecord && match.draft !== null);
  const afresh = again === undefined ? {} : { again };
  const read = { importer, heads, problems, editing, official, asOfficial, ...afresh };
  // Links of sessions name their models.
  for (const { brought: theirs } of sessions) theirs.models.forEach(broughtModel);
  if (sessions.length > 0) show(home, { step: 'session', sessions, read });
  else if (views.length > 0) show(home, { step: 'view', views, read });
  else if (brought.searches.length > 0)
    show(home, { step: 'searches', searches: brought.searches, models: brought.models, problems });
  else if (brought.models.length > 0 && heads.length === 0) askAboutModel(home, brought.models[0]);
  else if (heads.length > 0) show(home, { step: 'preview', ...read });
  else {
    importer.close();
    show(home, { step: 'choose', problems, ...afresh });
  }
}

/** Reads files that were dropped or chosen, in a worker, and shows what came of them. */
export async function readDropped(
  home: OwnHome,
  files: readonly File[],
  dialect: Partial<Dialect> = {},
): Promise<void> {
  if (files.length === 0) return;
  const problems: OwnProblem[] = [];
  if (files.length > mostFiles)
    problems.push({ code: 'too-many-files', files: files.length, most: mostFiles });
  const taken = files.slice(0, mostFiles).filter(({ name, size }) => {
    if (size <= largestFile) return true;
    const reason = { code: 'too-large', file: shortName(name), most: largestFile } as const;
    problems.push({ code: 'own', reason: { code: 'file', reason } });
    return false;
  });
  const size = taken.reduce((sum, file) => sum + file.size, 0);
  const names = () => (taken.length === 1 ? shortName(taken[0].name) : ownWords.files(taken.length));
  await withImporter(
    home,
    () => ownWords.size(names(), megabytes(size)),
    null,
    async (importer) => {
      const read = await importer.read(taken, dialect);
      return { ...read, problems: [...problems, ...read.problems] };
    },
    { files, dialect },
  );
}

/** Reads text that was pasted. */
export async function readPasted(home: OwnHome, text: string): Promise<void> {
  const file = new File([text], ownWords.pasted, { type: 'text/plain' });
  await readDropped(home, [file]);
}

/** Asks the questions about a bound again. */
export async function editOwn(home: OwnHome, bound: OwnBound): Promise<void> {
  const { id, name, reference, source } = bound;
  await withImporter(
    home,
    () => name,
    bound,
    async ({ api }) => ({
      candidates: [await api.take(source, { id, name, reference })],
      official: [],
      views: [],
      sessions: [],
      brought: nothingBrought,
      problems: [],
    }),
  );
}

/** Asks whether a model is to be shown: the form opens with it, drawn behind. */
export function askAboutModel(home: OwnHome, { file, text }: ModelFile): void {
  closeDialog(home);
  home.set(ownModelState, { opened: text, file });
}

/** Asks about what was read as own data, not as the view or session that came with it. */
export function askAsData(home: OwnHome): void {
  const { dialog: state } = home.get(ownState);
  if (state.step === 'view' || state.step === 'session') show(home, { step: 'preview', ...state.read });
}

/** Asks about what was read as official tables, or as own data. */
export function askAs(home: OwnHome, asOfficial: boolean): void {
  const { dialog: state } = home.get(ownState);
  if (state.step === 'preview') show(home, { ...state, asOfficial });
}
