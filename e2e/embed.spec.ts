import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../scripts/staticServer.ts';
import { Explorer } from './explorer.ts';

test.use({ serviceWorkers: 'allow' });

/** What the page around a frame has heard, and how it speaks. */
interface Holder {
  readonly heard: readonly {
    readonly type: string;
    readonly id?: string;
    readonly link?: string;
    readonly sentence?: string;
    readonly point?: { readonly massMeV: number; readonly verdict: string | null };
  }[];
  readonly say: (message: object) => void;
}
declare const window: Window & Holder;

/** A page of another origin that holds the plot; `host` is what it tells the frame of itself. */
async function hold(page: Page, baseURL: string | undefined, link: string, host?: string) {
  const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
  const { address, close } = await serveFolder(folder);
  const given = new URLSearchParams({ frame: baseURL ?? '', host: host ?? new URL(address).origin, link });
  await page.goto(`${address}embedding.html#${given.toString()}`);
  const frame = page.frameLocator('iframe');
  return { frame, close, origin: new URL(address).origin };
}

const heard = (page: Page) => page.evaluate(() => window.heard);

test('a page of another origin shows the plot, talks with it, and nothing is kept', async ({
  page,
  baseURL,
}) => {
  const { frame, close } = await hold(page, baseURL, 'model=bc4');
  try {
    const verdict = frame.getByTestId('verdict');
    await expect(verdict).toHaveAttribute('data-verdict', 'excluded');
    // The page around it is told what the frame says.
    await expect(page.locator('output')).toHaveText((await verdict.textContent()) ?? '');
    expect((await heard(page))[0].type).toBe('ready');

    await page.getByRole('button', { name: 'Ask for ALPs' }).click();
    await expect(frame.getByTestId('embed-open')).toHaveAttribute('href', /model=bc10/);
    await expect.poll(async () => (await heard(page)).find(({ id }) => id === 'button')?.type).toBe('state');

    // What somebody does in the frame is told.
    const plot = frame.getByTestId('main-plot');
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await heard(page)).at(-1)?.point?.massMeV).toBe(101);
    await expect.poll(async () => (await heard(page)).at(-1)?.point?.verdict).not.toBeNull();

    await page.evaluate(() => window.say({ type: 'move', id: 'far', massMeV: 999, coupling: 1 }));
    await expect
      .poll(async () => (await heard(page)).find(({ id }) => id === 'far')?.sentence)
      .toBe('Mass "999" is not possible; give MeV from 0 to 354.1.');

    const kept = await page.frames()[1].evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' });

    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByTestId('embed-open').click()]);
    const explorer = new Explorer(opened);
    await explorer.decided();
    await expect(explorer.named('sentence')).toContainText('BC10');
    expect(opened.url()).not.toContain('view=');
    await opened.close();
  } finally {
    close();
  }
});

test('a frame that is told of another page says nothing to this one, and does nothing that it asks', async ({
  page,
  baseURL,
}) => {
  const { frame, close } = await hold(page, baseURL, 'model=bc4', 'https://example.org');
  try {
    await expect(frame.getByTestId('verdict')).toHaveAttribute('data-verdict', 'excluded');
    await page.getByRole('button', { name: 'Ask for ALPs' }).click();
    // A frame that listens would have answered before this drag is drawn.
    await frame.getByTestId('main-plot').focus();
    await page.keyboard.press('ArrowRight');
    await expect(frame.getByTestId('embed-open')).toHaveAttribute('href', /at=181,/);
    await expect(frame.getByTestId('embed-open')).toHaveAttribute('href', /model=bc4/);
    expect(await heard(page)).toEqual([]);
  } finally {
    close();
  }
});

test('it fits a frame of 320 × 280', async ({ page, baseURL }) => {
  const { frame, close } = await hold(page, baseURL, 'model=bc4');
  try {
    await page.locator('iframe').evaluate((element) => {
      element.setAttribute('width', '320');
      element.setAttribute('height', '280');
    });
    await expect(frame.getByTestId('verdict')).toBeVisible();
    await expect(frame.getByTestId('embed-open')).toBeVisible();
    await expect(frame.getByTestId('main-plot').locator('svg').first()).toBeVisible();
    const over = await frame
      .locator(':root')
      .evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => [
        scrollWidth - clientWidth,
        scrollHeight - clientHeight,
      ]);
    expect(over).toEqual([0, 0]);
  } finally {
    close();
  }
});
