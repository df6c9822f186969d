// Measures drawing in a real Chromium: node tests/bench/plot/run.mjs [repetitions]

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserArguments, findBrowser } from '../../../scripts/browser.mjs';

const repetitions = Number(process.argv[2] ?? 200);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  optimizeDeps: { include: ['d3'], entries: ['tests/bench/plot/page.ts'] },
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  await page.goto(`http://127.0.0.1:${port}/tests/bench/plot/index.html`);
  await page.waitForFunction(() => 'measure' in window);
  const results = await page.evaluate((count) => window.measure(count), repetitions);
  for (const [name, { best, p50, p95 }] of Object.entries(results)) {
    console.log(
      `${name.padEnd(10)} best ${best.toFixed(2)} ms · p50 ${p50.toFixed(2)} ms · p95 ${p95.toFixed(2)} ms`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
