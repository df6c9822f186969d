// Builds the page into dist/, the command line into dist/cli/kaonscope.mjs, and the list of all they are made of into dist/bom.cdx.json.
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildPage } from './buildPage.mjs';
import { writeBom } from './writeBom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await buildPage();
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
writeBom();
