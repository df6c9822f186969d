import { createEngine, type Engine } from './engine.ts';
import { openSearches } from './openSearches.ts';

/**
 * Reads the data files and makes an engine of those that are sound.
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 * @returns the engine and one sentence per file that could not be used
 */
export async function openEngine(
  readText: (path: string) => Promise<string>,
): Promise<{ engine: Engine; problems: string[] }> {
  const { searches, recasts, absent, problems } = await openSearches(readText);
  return { engine: createEngine(searches, recasts, absent), problems };
}
