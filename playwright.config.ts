import { defineConfig } from '@playwright/test';
import { browserArguments } from './scripts/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4174);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  // A busy machine may be slow; what is tested is what a person sees, not when.
  expect: { timeout: 20_000 },
  // Files beside each other, the tests of one file one after the other.
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      args: browserArguments,
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    },
    viewport: { width: 1440, height: 900 },
    // They would answer what tests refuse or change on its way; `offline.spec.ts` has them.
    serviceWorkers: 'block',
    // A trace of every test takes a third of the time: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
