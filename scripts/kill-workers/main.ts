// Kills the workers of the page a hundred times while a slider moves, one at a time and in bursts, and measures how long the curves
// take to follow: `npm run kill-workers`, on the built page. Prints what happened; ends with 1 where a choice was lost.
import { chromium, type Page } from '@playwright/test';
import { holdWorkers } from '../../e2e/holdWorkers.ts';
import { browserArguments, findBrowser } from '../browser.mjs';
import { servePage } from '../servedPage.ts';
import { noteRuns } from '../write-reliability/results.ts';

const killsOfEachKind = 50;
/** Between two kills of a burst. */
const burstPauseMs = 60;
const patienceMs = 30_000;
const link = '#v=1&m=200';

const edges = (page: Page) =>
  page
    .locator('[data-testid="main-plot"] [data-testid^="edge-na62"]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.built-in').waitFor({ state: 'detached' });
  await page.locator('[data-testid="verdict"]:not([data-code="computing"])').first().waitFor();
}

/** Waits until three looks are the same. */
async function atRest(page: Page): Promise<string> {
  let last = '';
  for (let same = 0; same < 3;) {
    await page.waitForTimeout(400);
    const verdict = await page.locator('[data-testid="verdict"]').first().textContent();
    const now = `${verdict ?? ''}\n${await edges(page)}`;
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** Kills all workers at once, then moves the slider by one step; the time until a curve has followed, NaN if none did. */
function killAndStep(page: Page): Promise<number> {
  return page.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        const plot = document.querySelector('[data-testid="main-plot"]');
        const slider = document.activeElement;
        if (plot === null || slider === null) throw new Error('there is no plot');
        let start = 0;
        const end = (took: number) => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(took);
        };
        const observer = new MutationObserver((records) => {
          const isEdge = records.some(
            ({ target }) =>
              target instanceof Element && (target.getAttribute('data-testid') ?? '').startsWith('edge-na62'),
          );
          if (isEdge) end(performance.now() - start);
        });
        const timer = setTimeout(() => end(Number.NaN), patience);
        observer.observe(plot, { subtree: true, attributes: true, attributeFilter: ['d'] });
        start = performance.now();
        window.workers.kill();
        slider.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
        );
      }),
    patienceMs,
  );
}

const { address, stop } = await servePage(Number(process.env.E2E_PORT ?? 4177));
const executablePath = await findBrowser();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
// The compiler of these scripts marks inner functions with their names.
await page.addInitScript('globalThis.__name = (named) => named');
await page.addInitScript(holdWorkers);
const problems: string[] = [];
page.on('pageerror', (error) => problems.push(error.message));
await open(page, `${address}${link}`);
await atRest(page);
await page.getByRole('slider', { name: 'Exposure' }).focus();

const times: number[] = [];
for (let kill = 0; kill < killsOfEachKind; kill++) {
  times.push(await killAndStep(page));
  await page.waitForTimeout(150);
}
const sorted = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];

// A burst: steps and kills follow each other, whether anything has come up again or not.
let burstKills = 0;
for (let kill = 0; kill < killsOfEachKind; kill++) {
  burstKills += (await page.evaluate(() => window.workers.kill())) > 0 ? 1 : 0;
  await page.keyboard.press(kill % 3 === 2 ? 'ArrowLeft' : 'ArrowRight');
  await page.waitForTimeout(burstPauseMs);
}
const burstEnded = Date.now();
await page.keyboard.press('ArrowLeft');
// The link follows when the hand has been at rest for a while.
await page.waitForTimeout(1000);
const fresh = await context.newPage();
await open(fresh, page.url());
const undisturbed = await atRest(fresh);
await fresh.close();
// Each worker that died so often waits up to ten seconds before it is tried again.
let shown = await atRest(page);
while (shown !== undisturbed && Date.now() - burstEnded < patienceMs) shown = await atRest(page);
const burstRecoveryMs = Date.now() - burstEnded;
await browser.close();
await stop();

const found = {
  spaced: killsOfEachKind,
  recoveries: sorted.length,
  medianMs: Math.round(quantile(0.5)),
  p95Ms: Math.round(quantile(0.95)),
  burst: burstKills,
  burstRecoveryMs,
  sameAsFresh: shown === undisturbed,
  problems,
};
const sameAsFresh = found.sameAsFresh ? 'yes' : 'no';
noteRuns('kill-workers', {
  spaced: {
    how: 'one death at a time',
    deaths: found.spaced,
    recoveries: found.recoveries,
    recovery: `${found.medianMs}, ${found.p95Ms}`,
    sameAsFresh,
    problems: problems.length,
  },
  burst: {
    how: `${killsOfEachKind} attempts, ${burstPauseMs} ms apart`,
    deaths: found.burst,
    recoveries: found.sameAsFresh ? found.burst : 0,
    recovery: `${burstRecoveryMs} after the last`,
    sameAsFresh,
    problems: problems.length,
  },
});
console.log(found);
process.exit(found.recoveries === killsOfEachKind && found.sameAsFresh && problems.length === 0 ? 0 : 1);
