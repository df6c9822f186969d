import { idOfFile, unbinnedId, unbinnedIds } from '../data/catalogue.ts';
import type { FileProblem } from '../data/dataFile.ts';
import { analysisFiles, type LimitFile } from '../data/searchList.ts';
import type { Search } from '../searches/search.ts';
import { loadCounting } from './loadCounting.ts';
import type { EngineParts } from './taskEngine.ts';

/** The data files of all searches and recast limits, each read when it is wanted. */
export interface SearchFiles {
  /** What has been read so far; the same object until something more is there. */
  readonly parts: () => EngineParts;
  /** Settles when the searches of these identifiers have been read, sound or not; the unknown are passed over. */
  readonly read: (ids: readonly string[]) => Promise<void>;
  /**
   * Reads all: those that a first picture is made of, then the others.
   * @returns what is wrong with each file that could not be used
   */
  readonly readAll: () => Promise<readonly FileProblem[]>;
}

const laterSearches = () => import('./laterSearches.ts');

/** How the file of a search is read, which is fetched for kinds that the first picture does without. */
const loaderOf = async ({ kind }: LimitFile) =>
  kind === 'counting' ? loadCounting : (await laterSearches()).loadSearch;

/** Identifiers of all searches that come from a file. */
function idsOf({ path }: LimitFile): readonly string[] {
  const id = idOfFile(path);
  return [id, unbinnedId(id)].filter((each) => each === id || unbinnedIds.includes(each));
}

/**
 * The data files of all searches and recast limits; none has been read yet.
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 */
export function searchFiles(readText: (path: string) => Promise<string>): SearchFiles {
  let recastFiles: readonly LimitFile[] = [];
  const reading = new Map<LimitFile, Promise<void>>();
  const found = new Map<LimitFile, Search>();
  const problems = new Map<LimitFile, FileProblem>();
  let parts: EngineParts | null = null;

  const load = async (file: LimitFile): Promise<void> => {
    try {
      const [text, loadFile] = await Promise.all([readText(`data/${file.path}`), loaderOf(file)]);
      const result = loadFile(file, text);
      if (result.ok) found.set(file, result.content);
      else problems.set(file, { code: 'unusable-file', reason: result.reason });
    } catch (error) {
      problems.set(file, unread(file.path, error));
    }
    parts = null;
  };
  const readFiles = (files: readonly LimitFile[]): Promise<unknown> =>
    Promise.all(
      files.map((file) => {
        const begun = reading.get(file) ?? load(file);
        reading.set(file, begun);
        return begun;
      }),
    );
  const readRecasts = async (isWanted: (file: LimitFile) => boolean): Promise<void> => {
    ({ recastFiles } = await laterSearches());
    await readFiles(recastFiles.filter(isWanted));
  };
  const soundOnes = (list: readonly LimitFile[]) => list.flatMap((file) => found.get(file) ?? []);
  return {
    parts: () => {
      parts ??= {
        searches: soundOnes(analysisFiles),
        recasts: soundOnes(recastFiles),
        absent: [...problems.keys()].flatMap(idsOf),
      };
      return parts;
    },
    read: async (ids) => {
      const isWanted = (file: LimitFile) => idsOf(file).some((id) => ids.includes(id));
      const own = analysisFiles.filter(isWanted);
      const isOwn = (id: string) => own.some((file) => idsOf(file).includes(id));
      await Promise.all([readFiles(own), ids.every(isOwn) || readRecasts(isWanted)]);
    },
    readAll: async () => {
      await readFiles(analysisFiles.filter(({ first }) => first));
      const recasts = readRecasts(() => true).then(
        () => [],
        (error: unknown) => [unread('recasts', error)],
      );
      await readFiles(analysisFiles);
      const unreadRecasts = await recasts;
      const inFiles = [...analysisFiles, ...recastFiles].flatMap((file) => problems.get(file) ?? []);
      return [...inFiles, ...unreadRecasts];
    },
  };
}

function unread(path: string, error: unknown): FileProblem {
  return { code: 'unread-file', path, cause: error instanceof Error ? error.message : String(error) };
}
