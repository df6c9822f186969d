// Slider to pixels: drives the controls of the built page from animation frames in a real Chromium and measures, per step,
// the time from the input event to the frame in which the last curve it moves has been drawn. Prints percentiles beside those
// of an empty frame, which is what the browser itself takes. Also: navigation to the first exclusion plot, cold cache.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4175;
const address = `http://127.0.0.1:${port}/`;
const steps = 120;

const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'],
  { cwd: root, stdio: 'ignore' },
);
for (let attempt = 0; attempt < 100; attempt += 1) {
  const up = await fetch(address).then(
    () => true,
    () => false,
  );
  if (up) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};
const show = (name, values) =>
  console.log(
    `${name.padEnd(44)} p50 ${percentile(values, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(values, 0.95).toFixed(1).padStart(6)} ms   (${values.length} steps)`,
  );

/** In the page: one key press per animation frame; resolves with the times from event to drawn frame. */
async function drive({ selector, keys, watched, count }) {
  const target = document.querySelector(selector);
  if (target === null) throw new Error(`nothing matches ${selector}`);
  target.focus();
  const watchedNodes = watched.map((name) => document.querySelector(name)).filter((node) => node !== null);
  const afterPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  const times = [];
  for (let i = 0; i < count; i += 1) {
    await new Promise(requestAnimationFrame);
    let changed = 0;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    for (const node of watchedNodes)
      observer.observe(node, { subtree: true, attributes: true, childList: true });
    const start = performance.now();
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: keys[i % keys.length], bubbles: true, cancelable: true }),
    );
    let waited = 0;
    let quiet = 0;
    // Drawn when a frame has passed without further changes after the first one.
    while (waited < 40 && quiet < 2) {
      const before = changed;
      await afterPaint();
      waited += 1;
      quiet = changed > 0 && changed === before ? quiet + 1 : 0;
    }
    observer.disconnect();
    if (changed > 0) times.push(changed - start);
  }
  return times;
}

let failed = false;
const executablePath = await findBrowser();
if (executablePath === null) failed = true;
else {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const firstPlots = [];
  for (let i = 0; i < 7; i += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    firstPlots.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const look = () => {
              const drawn = document.querySelector(
                '[data-testid^="region-"] path[d*="L"], path[data-testid^="region-"][d*="L"]',
              );
              if (drawn === null) requestAnimationFrame(look);
              else resolve(performance.now());
            };
            look();
          }),
      ),
    );
    await context.close();
  }
  show('navigation to the first exclusion plot, cold', firstPlots);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForSelector('[data-testid^="region-"]');
  const frames = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const times = [];
        let last = 0;
        const frame = (now) => {
          if (last > 0) times.push(now - last);
          last = now;
          if (times.length < 120) requestAnimationFrame(frame);
          else resolve(times);
        };
        requestAnimationFrame(frame);
      }),
  );
  show('an empty frame of this browser', frames);
  const plot = '[data-testid="main-plot"]';
  const linked = '[data-testid="linked-plot"]';
  const cases = [
    ['crosshair along the mass', `${plot}`, ['ArrowRight', 'ArrowRight', 'ArrowLeft']],
    ['crosshair along the coupling', `${plot}`, ['ArrowUp', 'ArrowUp', 'ArrowDown']],
    [
      'invisible fraction',
      '[data-testid="control-inv"] [role="slider"], [data-testid="control-inv"][role="slider"]',
      ['ArrowRight'],
    ],
    [
      'exposure',
      '[data-testid="control-exposure"] [role="slider"], [data-testid="control-exposure"][role="slider"]',
      ['ArrowRight'],
    ],
  ];
  for (const [name, selector, keys] of cases) {
    const times = await page.evaluate(drive, { selector, keys, watched: [plot, linked], count: steps });
    show(`${name}: event to last change drawn`, times);
  }
  await browser.close();
}
server.kill();
process.exit(failed ? 1 : 0);
