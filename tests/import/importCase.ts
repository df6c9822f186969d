import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/cases/import/', import.meta.url));

/** Text of a small input that stands beside the checkout; null where it does not. */
export function importCase(name: string): string | null {
  return existsSync(`${folder}${name}`) ? readFileSync(`${folder}${name}`, 'utf8') : null;
}
