import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/openEngine.ts';
import { dataFiles } from '../words/en/dataFiles.ts';

/** `dist/` around the built program, `public/` beside the sources. */
function dataFolder(): string {
  const candidates = ['../', '../../public/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(`${folder}data/analyses`)) ?? candidates[0];
}

/**
 * Text of a data file that comes with the program.
 * @param path below the folder of data, `data/…`
 */
export function readDataFile(path: string): Promise<string> {
  return readFile(`${dataFolder()}${path}`, 'utf8');
}

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
