import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../docs/reliability/', import.meta.url));

/** One row of results: what a script did, in numbers and short texts. */
export type Row = Readonly<Record<string, string | number>>;

/** What a script of a name found last, row by row; empty where it has not been run. */
export function notedRuns(script: string): Readonly<Record<string, Row>> {
  const file = `${folder}${script}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Row>>) : {};
}

/** Notes what a script found, in the place of what it found in the same rows before. */
export function noteRuns(script: string, rows: Readonly<Record<string, Row>>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${script}.json`, `${JSON.stringify({ ...notedRuns(script), ...rows }, null, 2)}\n`);
}
