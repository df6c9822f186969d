import { type AnalysisFile, analysisFiles, idOfFile, recastFiles, unbinnedId } from '../data/catalogue.ts';
import type { Search } from '../searches/search.ts';
import { loadSearch } from './loadSearch.ts';
import type { EngineParts } from './taskEngine.ts';

/**
 * Reads the data files of all searches and recast limits.
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 * @returns the sound ones, the identifiers of the others and one sentence about each of those
 */
export async function openSearches(
  readText: (path: string) => Promise<string>,
): Promise<EngineParts & { readonly problems: string[] }> {
  const problems: string[] = [];
  const absent: string[] = [];
  const load = async (file: AnalysisFile): Promise<Search | null> => {
    try {
      const result = loadSearch(file, await readText(`data/${file.path}`));
      if (result.ok) return result.content;
      problems.push(`${result.error} Everything else is shown.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`${file.path} could not be read (${reason}). Everything else is shown.`);
    }
    const id = idOfFile(file.path);
    absent.push(id, ...(file.unbinned === true ? [unbinnedId(id)] : []));
    return null;
  };
  const [searches, recasts] = await Promise.all(
    [analysisFiles, recastFiles].map(async (files) =>
      (await Promise.all(files.map(load))).filter((search) => search !== null),
    ),
  );
  return { searches, recasts, absent, problems };
}
