// Uses the page at random for as long as wanted and looks whether anything breaks, grows or stays behind:
// `npm run soak [-- --actions 10000 --seed 1]`, on the built page. Prints its seed; the same seed does the same.
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { fillRandom, randomState } from '../../src/statistics/random.ts';
import { browserArguments, findBrowser } from '../browser.mjs';
import { servePage } from '../servedPage.ts';
import { noteRuns } from '../write-reliability/results.ts';
import { act, type Dice } from './actions.ts';

/** What is loaded late has come by then. */
const warmUp = 1000;
const heapMayGrowBytes = 5e6;

function createDice(seed: number): Dice {
  const state = randomState(seed);
  const word = new Uint32Array(1);
  const fraction = () => {
    fillRandom(state, word);
    return word[0] / 2 ** 32;
  };
  return { fraction, below: (bound) => Math.floor(fraction() * bound) };
}

interface Size {
  readonly action: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds when nothing is open and nothing is left to be collected. */
async function measure(page: Page, session: CDPSession, action: number): Promise<Size> {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (let time = 0; time < 3; time++) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#v=1&model=bc4';
    // A table of all numbers stays open while one goes on.
    document.querySelector<HTMLElement>('[data-testid="close-table"]')?.click();
  });
  await atRest(page);
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { action, heapBytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What is drawn and said once three looks are the same. */
async function atRest(page: Page): Promise<string> {
  let last = '';
  for (let same = 0, looks = 0; same < 3; looks++) {
    if (looks > 300) throw new Error('the page does not come to rest');
    await page.waitForTimeout(300);
    const now = await page.evaluate(() => {
      const verdict = document.querySelector('[data-testid="verdict"]');
      if (document.querySelector('.built-in') !== null || verdict?.getAttribute('data-code') === 'computing')
        return '';
      const edges = [...document.querySelectorAll('[data-testid="main-plot"] [data-testid^="edge-"]')];
      return [verdict?.textContent, ...edges.map((path) => path.getAttribute('d'))].join('\n');
    });
    same = now !== '' && now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

const { values } = parseArgs({
  options: {
    actions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const actions = Number(values.actions);
const seed = Number(values.seed);
const { address, stop } = await servePage(Number(process.env.E2E_PORT ?? 4176));
const executablePath = await findBrowser();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
const problems: string[] = [];
const done: string[] = [];
const noteProblem = (text: string) => {
  problems.push(text);
  console.log(
    `problem after action ${done.length}: ${text}\n  at ${page.url()}\n  last actions: ${done.slice(-8).join('; ')}`,
  );
};
page.on('pageerror', (error) => noteProblem(error.stack ?? error.message));
page.on('console', (message) => {
  if (message.type() === 'error') noteProblem(message.text());
});
page.on('dialog', (dialog) => void dialog.dismiss());
await page.goto(address);
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
console.log(`seed ${seed}, ${actions} actions`);
const dice = createDice(seed);
const sizes: Size[] = [];
for (let action = 0; action <= actions; action++) {
  if (action % warmUp === 0) {
    const size = await measure(page, session, action);
    sizes.push(size);
    console.log(
      `${String(action).padStart(6)} actions: heap ${(size.heapBytes / 1e6).toFixed(2)} MB, ${size.nodes} nodes, ${size.listeners} listeners`,
    );
  }
  try {
    done.push(await act(page, dice));
  } catch (error) {
    noteProblem(error instanceof Error ? error.message : String(error));
    if (page.isClosed()) break;
  }
}
await page.setViewportSize({ width: 1440, height: 900 });
for (let time = 0; time < 3; time++) await page.keyboard.press('Escape');
const used = await atRest(page);
const link = page.url();
const fresh = await (
  await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })
).newPage();
await fresh.goto(link);
const anew = await atRest(fresh);
if (used !== anew) noteProblem(`the picture of ${link} is another on a fresh page`);
await browser.close();
await stop();

const [, first, ...later] = sizes;
const last = later.at(-1);
const growth = first === undefined || last === undefined ? null : last.heapBytes - first.heapBytes;
if (growth !== null && growth > heapMayGrowBytes)
  noteProblem(`the heap grew by ${(growth / 1e6).toFixed(1)} MB`);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
if (first !== undefined && last !== undefined)
  noteRuns('soak', {
    actions: {
      actions,
      heap: `${megabytes(first.heapBytes)} → ${megabytes(last.heapBytes)}`,
      nodes: `${first.nodes} → ${last.nodes}`,
      listeners: `${first.listeners} → ${last.listeners}`,
      problems: problems.length,
      seed: String(seed),
    },
  });
console.log(problems.length === 0 ? 'no problem' : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
