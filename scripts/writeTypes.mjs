import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the types of the library into `dist/library/types`. Their imports name JavaScript files, beside which TypeScript
 * looks for types.
 * @param root folder of the project
 */
export function writeTypes(root) {
  const folder = `${root}dist/library/types`;
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig/library.json'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0 || !existsSync(`${folder}/src/library/index.d.ts`))
    throw new Error('The types of the library could not be written.');
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    const written = text.replaceAll(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+)\.tsx?(['"])/g, '$1.js$2');
    if (written !== text) writeFileSync(file, written);
  }
}
