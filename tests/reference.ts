import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(fileURLToPath(new URL('..', import.meta.url)), '../shared/reference');

/** True where the answer key stands beside the checkout; reference tests are skipped elsewhere. */
export const referencePresent = existsSync(folder);

/**
 * Rows of a reference table (CSV with `#` comments and a header row) as records of strings.
 * @param name path inside the reference folder, for example `models/bc4.csv`
 * @throws Error when the file is missing
 */
export function referenceRows(name: string): Record<string, string>[] {
  const lines = readFileSync(resolve(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const header = lines[0].split(',');
  return lines.slice(1).map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(header.map((key, index) => [key, cells[index] ?? '']));
  });
}
