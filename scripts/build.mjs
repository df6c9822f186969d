// Builds the page into dist/ and the command line into dist/cli/kaonscope.mjs.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
  cwd: root,
  stdio: 'inherit',
});
if (page.status !== 0) process.exit(page.status ?? 1);
const program = 'kaonscope.mjs';
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: program, banner: '#!/usr/bin/env node' } },
  },
  ssr: { noExternal: true },
});
chmodSync(`${root}dist/cli/${program}`, 0o755);
