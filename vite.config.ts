import react from '@vitejs/plugin-react';
import { earlyWorker } from './scripts/earlyWorker.ts';
import { firstChunks, workerChunks } from './scripts/firstChunks.ts';
import { inlineOpening } from './scripts/inlineOpening.ts';
import { pageAfterPicture } from './scripts/pageAfterPicture.ts';
import { themeStyles } from './scripts/themeStyles.ts';
import { trustedTypes } from './scripts/trustedTypes.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react(), themeStyles(), inlineOpening(), earlyWorker(), pageAfterPicture(), trustedTypes()],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: workerChunks } },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 5173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, dependencies) => dependencies.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: firstChunks } },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A busy machine takes ten times as long as an idle one: only what hangs ends here.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
