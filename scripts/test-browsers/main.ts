// The main tasks of a person in Chromium, Firefox and WebKit: `npm run test:browsers [-- --only firefox]`. On Debian the browsers are
// firefox-esr, webkit2gtk-driver with its MiniBrowser, and xvfb. Not part of `npm test`: few machines have them all.
import { parseArgs } from 'node:util';
import { openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { tasks } from './tasks.ts';
import { openWebKit } from './webkit.ts';
import { servePage } from '../servedPage.ts';
import { noteRuns } from '../write-reliability/results.ts';

const port = Number(process.env.E2E_PORT ?? 4175);
/** The first one's answers are what the others are held against. */
const browsers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = Object.entries(browsers).filter(
  ([name]) => values.only === undefined || values.only.split(',').includes(name),
);
const expected = new Map<string, string>();
let passed = 0;
let failed = 0;
for (const [id, openBrowser] of chosen) {
  const { address, stop } = await servePage(port);
  let driver: Driver | null = null;
  try {
    driver = await openBrowser();
    console.log(`\n${driver.name}`);
    let here = 0;
    for (const { name, does } of tasks) {
      try {
        const answer = JSON.stringify(await does(driver, { address, unplug: stop }));
        const first = expected.get(name) ?? answer;
        expected.set(name, first);
        if (answer !== first) throw new Error(`${answer}\n    where the first browser has ${first}`);
        passed += 1;
        here += 1;
        console.log(`  passed  ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`  failed  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    noteRuns('browsers', { [id]: { browser: driver.name, tasks: tasks.length, passed: here } });
  } catch (error) {
    failed += 1;
    console.log(`\n${id} could not be started: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await driver?.close().catch(() => undefined);
    await stop();
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
