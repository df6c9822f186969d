// The fast loop: types, lint, folder rules, unit tests. Stops with exit code 1 if any of them fails, after showing all.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stages = [
  ...['core', 'page', 'workers', 'node'].map((project) => [
    'node_modules/typescript/bin/tsc',
    '-p',
    `tsconfig/${project}.json`,
  ]),
  ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['scripts/folder-rules.mjs'],
  ['node_modules/vitest/vitest.mjs', 'run'],
];
const failed = stages.filter(
  (stage) => spawnSync(process.execPath, stage, { cwd: root, stdio: 'inherit' }).status !== 0,
);
for (const stage of failed) console.error(`failed: ${stage.join(' ')}`);
process.exit(failed.length === 0 ? 0 : 1);
