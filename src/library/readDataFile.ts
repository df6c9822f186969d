import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `dist/` around what is built, `public/` beside the sources. */
function dataFolder(): string {
  const candidates = ['../', '../../public/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(`${folder}data/analyses`)) ?? candidates[0];
}

/**
 * Text of a data file that comes with the package.
 * @param path below the folder of data, `data/…`
 */
export function readDataFile(path: string): Promise<string> {
  return readFile(`${dataFolder()}${path}`, 'utf8');
}
