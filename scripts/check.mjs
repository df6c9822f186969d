// The fast loop: types, lint, folder rules, unit tests; with --types-only the types alone. Stops with exit code 1 if any of them
// fails, after showing all.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkTexts } from './textStages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const typesOnly = process.argv.includes('--types-only');
const { failed } = await checkTexts(({ title }) => !typesOnly || title.startsWith('types'));
if (!typesOnly) {
  const unit = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (unit.status !== 0) failed.push('unit tests');
}
for (const title of failed) console.error(`failed: ${title}`);
process.exit(failed.length === 0 ? 0 : 1);
