// All benchmarks: time budgets, numbers against simple implementations in the same run, then slider to pixels in a real browser.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0;
const fine = [
  ['scripts/budgets.mjs'],
  ['node_modules/vitest/vitest.mjs', 'bench', '--run'],
  ['scripts/build.mjs'],
  ['scripts/latency.mjs'],
]
  .map(run)
  .every(Boolean);
process.exit(fine ? 0 : 1);
