import { createEngine, type Engine } from './engine.ts';
import type { FileProblem } from '../data/dataFile.ts';
import { searchFiles } from './searchFiles.ts';

/**
 * Reads the data files and makes an engine of those that are sound.
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 * @returns the engine and what is wrong with each file that could not be used
 */
export async function openEngine(
  readText: (path: string) => Promise<string>,
): Promise<{ engine: Engine; problems: readonly FileProblem[] }> {
  const files = searchFiles(readText);
  const problems = await files.readAll();
  const { searches, recasts, absent } = files.parts();
  return { engine: createEngine(searches, recasts, absent), problems };
}
