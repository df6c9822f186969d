import { recastFiles } from '../data/boundCatalogue.ts';
import { type AnalysisFile, analysisFiles } from '../data/catalogue.ts';
import type { Search } from '../searches/search.ts';
import { createEngine, type Engine } from './engine.ts';
import { loadSearch } from './loadSearch.ts';

/**
 * Reads the data files and makes an engine of those that are sound.
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 * @returns the engine and one sentence per file that could not be used
 */
export async function openEngine(
  readText: (path: string) => Promise<string>,
): Promise<{ engine: Engine; problems: string[] }> {
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
    absent.push(file.path.replace(/^.*\/|\.json$/g, ''));
    return null;
  };
  const [searches, recasts] = await Promise.all(
    [analysisFiles, recastFiles].map(async (files) =>
      (await Promise.all(files.map(load))).filter((search) => search !== null),
    ),
  );
  return { engine: createEngine(searches, recasts, absent), problems };
}
