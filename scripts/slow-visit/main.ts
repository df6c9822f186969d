// A first visit over a slow line (1.5 Mbit/s, 40 ms) with a slow processor (a quarter of this one): when is the first plot there, when
// the live one? `npm run slow-visit`, on the built page, served compressed as static hosts do. Ends with 1 beyond 3 s.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import { serveFolder } from '../staticServer.ts';
import { noteRuns } from '../write-reliability/results.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const visits = 5;
const budgetMs = 3000;
const line = { offline: false, latency: 40, downloadThroughput: 1.5e6 / 8, uploadThroughput: 0.75e6 / 8 };
const processorShare = 4;

const { address, close } = await serveFolder(`${root}dist`, { compressed: true });
const executablePath = await findBrowser();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: browserArguments });

/** Times since the navigation began at which a frame with the built-in and with the live picture was painted, ms. */
async function visit() {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorShare });
  // The compiler of these scripts marks inner functions with their names.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const times = { firstMs: 0, liveMs: 0 };
    Object.assign(window, { times });
    const look = () => {
      if (
        times.firstMs === 0 &&
        document.querySelector('.built-in svg path, [data-testid^="edge-"]') !== null
      )
        times.firstMs = performance.now();
      if (
        document.querySelector('.built-in') === null &&
        document.querySelector('[data-testid^="edge-na62"]') !== null
      )
        times.liveMs = performance.now();
      if (times.liveMs === 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  const found = await page.waitForFunction(() => {
    const { times } = window as unknown as { times: { firstMs: number; liveMs: number } };
    return times.liveMs > 0 ? times : null;
  });
  const times = await found.jsonValue();
  await context.close();
  return times ?? { firstMs: Number.NaN, liveMs: Number.NaN };
}

const times = [];
for (let k = 0; k < visits; k++) times.push(await visit());
await browser.close();
close();
const median = (values: readonly number[]) =>
  Math.round([...values].sort((a, b) => a - b)[values.length >> 1]);
const found = {
  visits,
  firstPlotMs: median(times.map(({ firstMs }) => firstMs)),
  livePlotMs: median(times.map(({ liveMs }) => liveMs)),
};
noteRuns('slow-visit', { first: found });
console.log(found);
process.exit(found.firstPlotMs <= budgetMs ? 0 : 1);
