// Bundles tests/bench/budgets.ts as the page and the command line are bundled, and runs it: compiled on the fly it is not as fast.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'kaonscope-budgets-'));
try {
  for (const name of ['budgets', 'cold']) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        ssr: `tests/bench/${name}.ts`,
        outDir,
        emptyOutDir: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
      ssr: { noExternal: true },
    });
  }
  const { status } = spawnSync(process.execPath, [join(outDir, 'budgets.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true });
}
