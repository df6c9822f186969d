import { idOfFile, recastFiles, unbinnedId, unbinnedIds } from '../data/catalogue.ts';
import type { FileProblem } from '../data/dataFile.ts';
import { analysisFiles, type LimitFile } from '../data/searchList.ts';
import type { Search } from '../searches/search.ts';
import { loadSearch } from './loadSearch.ts';
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
  const files = [...analysisFiles, ...recastFiles];
  const reading = new Map<LimitFile, Promise<void>>();
  const found = new Map<LimitFile, Search>();
  const problems = new Map<LimitFile, FileProblem>();
  let parts: EngineParts | null = null;

  const load = async (file: LimitFile): Promise<void> => {
    try {
      const result = loadSearch(file, await readText(`data/${file.path}`));
      if (result.ok) found.set(file, result.content);
      else problems.set(file, { code: 'unusable-file', reason: result.reason });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      problems.set(file, { code: 'unread-file', path: file.path, cause });
    }
    parts = null;
  };
  const readFile = (file: LimitFile): Promise<void> => {
    const begun = reading.get(file) ?? load(file);
    reading.set(file, begun);
    return begun;
  };
  const soundOnes = (list: readonly LimitFile[]) => list.flatMap((file) => found.get(file) ?? []);
  return {
    parts: () => {
      parts ??= {
        searches: soundOnes(analysisFiles),
        recasts: soundOnes(recastFiles),
        absent: files.filter((file) => problems.has(file)).flatMap(idsOf),
      };
      return parts;
    },
    read: async (ids) => {
      await Promise.all(files.filter((file) => idsOf(file).some((id) => ids.includes(id))).map(readFile));
    },
    readAll: async () => {
      await Promise.all(analysisFiles.filter(({ first }) => first).map(readFile));
      await Promise.all(files.map(readFile));
      return files.flatMap((file) => problems.get(file) ?? []);
    },
  };
}
