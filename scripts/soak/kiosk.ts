// Lets a stand loop, be touched and forget its visitor, hours of its own time in minutes, and looks at the memory that it keeps:
// `npm run soak:kiosk -- --cycles 500`. Needs the built page; ends with 1 where memory grows.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import { serveFolder } from '../staticServer.ts';
import { noteRuns } from '../write-reliability/results.ts';

const { argv } = process;
const cycles = Number(argv[argv.indexOf('--cycles') + 1] || 500);
/** Cycles between two looks at the memory. */
const every = Math.max(1, Math.round(cycles / 20));
/** Megabytes by which what is kept may differ between the middle and the end: caches that fill, and the collector's mood. */
const slackMB = 3;

const { address, close } = await serveFolder(fileURLToPath(new URL('../../dist/', import.meta.url)));
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? '',
  args: browserArguments,
});
const kept: number[] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  await page.goto(`${address}#view=kiosk`);
  await page.getByTestId('kiosk').waitFor();
  const session = await page.context().newCDPSession(page);
  const look = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    kept.push(usedSize / 1e6);
    console.log(`${kept.length * every} cycles: ${(usedSize / 1e6).toFixed(1)} MB, ${nodes} elements`);
  };
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    // A visitor, who drags the point and leaves; then a step of the loop.
    await page.touchscreen.tap(300 + (cycle % 400), 500);
    if (cycle % 2 === 0) await page.getByTestId('tour-next').tap();
    await page.clock.fastForward(46_000);
    await page.clock.fastForward(16_000);
    await page.clock.fastForward(15_000);
    if (cycle % every === 0) await look();
  }
  if (errors.length > 0) throw new Error(errors[0]);
} finally {
  await browser.close();
  close();
}
const middle = kept[Math.floor(kept.length / 2)];
const last = kept[kept.length - 1];
noteRuns('soak-kiosk', {
  cycles: { cycles, middleMB: middle.toFixed(1), endMB: last.toFixed(1) },
});
console.log(`middle ${middle.toFixed(1)} MB, end ${last.toFixed(1)} MB`);
process.exit(last - middle > slackMB ? 1 : 0);
