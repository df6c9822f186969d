// Builds the page into dist/, the command line into dist/cli/kaonscope.mjs, the library with its types into
// dist/library, and the list of all they are made of into dist/bom.cdx.json.
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildPage } from './buildPage.mjs';
import { writeTypes } from './writeTypes.mjs';
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
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'src/library/index.ts',
    outDir: 'dist/library',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'kaonscope.mjs' } },
  },
  ssr: { noExternal: true },
});
writeTypes(root);
chmodSync(`${root}dist/cli/${program}`, 0o755);
writeBom();
