import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tables } from './given.ts';
import type { ReadTable } from '../../src/import/readFiles.ts';

const folder = resolve(fileURLToPath(new URL('../..', import.meta.url)), '../shared/cases/import');

/** True where files of other people's tools stand beside the checkout; tests of them are skipped elsewhere. */
export const casesPresent = existsSync(folder);

/** The first table of such a file. */
export async function caseTable(name: string): Promise<ReadTable> {
  const [first] = await tables(name, readFileSync(resolve(folder, name), 'utf8'));
  return first;
}
