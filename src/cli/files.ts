import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/openEngine.ts';
import { readDataFile } from '../library/readDataFile.ts';
import { dataFiles } from '../words/en/dataFiles.ts';

/**
 * The engine over the data files that come with the program.
 * @param warn receives a sentence for each file that could not be used
 * @returns the engine
 */
export async function openFromFiles(warn: (sentence: string) => void): Promise<Engine> {
  const { engine, problems } = await openEngine(readDataFile);
  problems.map(dataFiles.problem).forEach(warn);
  return engine;
}
