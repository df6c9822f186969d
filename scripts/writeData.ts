import { writeFileSync } from 'node:fs';

/**
 * Writes a value as JSON with one line per array of plain values and a line break at the end.
 * @param path file to write
 */
export function writeData(path: string, value: unknown): void {
  const indented = JSON.stringify(value, null, 2);
  const compact = indented.replace(
    /\[\s+([^[\]{}]+?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`,
  );
  writeFileSync(path, `${compact}\n`);
}
