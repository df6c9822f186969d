// Slider to pixels: works the controls of the built page in Chromium and measures, per key press or pointer move, the time from
// the event's arrival in the page until (1) the curves or the crosshair it moves are drawn anew, (2) the frame that shows
// them is done. A frame begins every 16.7 ms whenever the event came, so (2) holds up to one frame of mere waiting: the
// length of an empty frame is printed beside it. Also: navigation to the first exclusion plot and to controls that answer, cold.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4175;
const address = `http://127.0.0.1:${port}/`;
const steps = 120;
/** A new window of the browser loads its own surroundings first, which are not to be counted as the page's. */
const ownStartMs = 2500;

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
    `${name.padEnd(56)} p50 ${percentile(values, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(values, 0.95).toFixed(1).padStart(6)} ms   (${values.length} steps)`,
  );

/**
 * In the page: notes for every key press and pointer move when it arrived, when it first changed a curve, and when the frame
 * with its first and its last change was done. Returns at once; `window.latencies` fills.
 */
function watch(selectors) {
  const roots = selectors.map((selector) => document.querySelector(selector)).filter((node) => node !== null);
  window.latencies = [];
  let pressed = null;
  const moving = '[data-testid^="edge-"], [data-testid^="band-"], [data-testid^="line-"], .crosshair';
  const afterThis = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  };
  const observer = new MutationObserver((changes) => {
    const mine = pressed;
    // Labels settle later on purpose; what counts is what the press moves.
    if (mine === null || !changes.some(({ target }) => target.closest?.(moving))) return;
    if (mine.drawn === 0) mine.drawn = performance.now();
    const note = () => {
      if (mine.first === 0) mine.first = performance.now();
      mine.done = performance.now();
    };
    // What is changed inside an animation frame is on the screen at its end, anything else at the end of the next one.
    if (window.inAnimationFrame) afterThis(note);
    else requestAnimationFrame(() => afterThis(note));
  });
  for (const root of roots) observer.observe(root, { subtree: true, attributes: true, childList: true });
  for (const type of ['keydown', 'pointermove']) {
    window.addEventListener(
      type,
      () => {
        pressed = { start: performance.now(), drawn: 0, first: 0, done: 0 };
        window.latencies.push(pressed);
      },
      { capture: true },
    );
  }
}

/** In the page, before anything else: `window.inAnimationFrame` tells whether one is being drawn. */
function markFrames() {
  const request = window.requestAnimationFrame.bind(window);
  window.inAnimationFrame = false;
  window.requestAnimationFrame = (act) =>
    request((time) => {
      window.inAnimationFrame = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.inAnimationFrame = false;
      };
      port2.postMessage(null);
      act(time);
    });
}

/** Presses keys as a hand does, one every 80 ms, and returns the latencies in ms. */
async function press(page, selector, keys, count) {
  await page.locator(selector).first().focus();
  await page.evaluate(() => {
    window.latencies.length = 0;
  });
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press(keys[i % keys.length]);
    await page.waitForTimeout(80);
  }
  return latencies(page);
}

/** Moves the pointer along a line, one step every 80 ms, its button down if asked, and returns the latencies in ms. */
async function drag(page, selector, down, count) {
  const box = await page.locator(selector).first().boundingBox();
  const at = (k) => [box.x + box.width * (0.25 + (0.5 * k) / count), box.y + box.height / 2];
  await page.mouse.move(...at(0));
  if (down) await page.mouse.down();
  await page.evaluate(() => {
    window.latencies.length = 0;
  });
  for (let k = 1; k <= count; k += 1) {
    await page.mouse.move(...at(k));
    await page.waitForTimeout(80);
  }
  const found = await latencies(page);
  if (down) await page.mouse.up();
  return found;
}

function latencies(page) {
  return page.evaluate(() => {
    const moved = window.latencies.filter(({ done }) => done > 0);
    return {
      drawn: moved.map(({ start, drawn }) => drawn - start),
      first: moved.map(({ start, first }) => first - start),
      last: moved.map(({ start, done }) => done - start),
    };
  });
}

const drawnRegion = '[data-testid^="region-"] path[d*="L"], path[data-testid^="region-"][d*="L"]';
/** Only the page that React has made has this name. */
const liveControl = '#figure [role="slider"]';

/** Opens the page in a new window. @returns time until there is an element of this kind, ms */
async function untilThere(browser, link, selector) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.waitForTimeout(ownStartMs);
  await page.goto(address + link, { waitUntil: 'commit' });
  const time = await page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(wanted) === null) requestAnimationFrame(look);
          else resolve(performance.now());
        };
        look();
      }),
    selector,
  );
  await context.close();
  return time;
}

let failed = false;
const executablePath = await findBrowser();
if (executablePath === null) failed = true;
else {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const cold = [
    ['navigation to the first exclusion plot, cold', '', drawnRegion],
    ['navigation to controls that answer, cold', '', liveControl],
    ['the same plot with another link, cold', '#v=1&model=bc2', drawnRegion],
  ];
  const times = cold.map(() => []);
  for (let i = 0; i < 7; i += 1)
    for (const [k, [, link, selector]] of cold.entries())
      times[k].push(await untilThere(browser, link, selector));
  for (const [k, [name]] of cold.entries()) show(name, times[k]);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(markFrames);
  await page.goto(address);
  await page.waitForSelector(liveControl);
  await page.waitForSelector('.built-in', { state: 'detached' });
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
  await page.evaluate(watch, [plot, linked]);
  const slider = (name) => `[data-testid="control-${name}"] [role="slider"]`;
  const track = (name) => `[data-testid="control-${name}"] .slider-track`;
  const cases = [
    ['crosshair, pointer', () => drag(page, plot, false, steps)],
    [
      'crosshair along the mass, keys',
      () => press(page, plot, ['ArrowRight', 'ArrowRight', 'ArrowLeft'], steps),
    ],
    [
      'crosshair along the coupling, keys',
      () => press(page, plot, ['ArrowUp', 'ArrowUp', 'ArrowDown'], steps),
    ],
    ['invisible fraction, pointer', () => drag(page, track('invisible'), true, 60)],
    ['invisible fraction, keys', () => press(page, slider('invisible'), ['ArrowRight', 'ArrowLeft'], steps)],
    ['exposure, pointer', () => drag(page, track('exposure'), true, 60)],
    ['exposure, keys', () => press(page, slider('exposure'), ['ArrowRight'], steps)],
  ];
  for (const [name, work] of cases) {
    const { drawn, first, last } = await work();
    show(`${name}: drawn`, drawn);
    show(`${name}: first frame done`, first);
    show(`${name}: last change done`, last);
  }
  await browser.close();
}
server.kill();
process.exit(failed ? 1 : 0);
