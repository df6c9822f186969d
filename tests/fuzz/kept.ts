import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from './fuzz.ts';

const folder = fileURLToPath(new URL('kept/', import.meta.url));

/** Inputs that once did not hold, by the names of their files. */
export function keptInputs(target: string): readonly (readonly [string, unknown])[] {
  const place = `${folder}${target}`;
  if (!existsSync(place)) return [];
  return readdirSync(place).map((name) => [
    name,
    (JSON.parse(readFileSync(`${place}/${name}`, 'utf8')) as { readonly input: unknown }).input,
  ]);
}

/**
 * Keeps an input, so that `npm test` tries it from now on.
 * @returns the name of its file below the folder of tests
 */
export function keep({ target, seed, input, fault }: Finding): string {
  mkdirSync(`${folder}${target}`, { recursive: true });
  const [said] = fault.split('\n');
  const name = `${createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 12)}.json`;
  writeFileSync(`${folder}${target}/${name}`, `${JSON.stringify({ seed, said, input }, null, 2)}\n`);
  return `tests/fuzz/kept/${target}/${name}`;
}
