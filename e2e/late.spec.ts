import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** Lets files whose names begin so fail. @returns lets them come again */
async function block(page: Page, ...names: readonly string[]): Promise<() => Promise<void>> {
  const blocked = new RegExp(`/assets/(?:${names.join('|')})-[^/]*\\.js`);
  await page.route(blocked, (route) => route.abort());
  return () => page.unroute(blocked);
}

interface LateOpener {
  readonly what: string;
  readonly file: string;
  readonly link?: string;
  readonly open: (explorer: Explorer) => Promise<void>;
  /** What says that it failed. */
  readonly words: RegExp;
  /** Is there once it came, as a selector. */
  readonly there: string;
}

const press = (testId: string) => (explorer: Explorer) => explorer.named(testId).click();

const openers: readonly LateOpener[] = [
  {
    what: 'the dialog for saving',
    file: 'SaveDialog',
    open: press('save'),
    words: /dialog for saving could not/,
    there: '[data-testid="save-dialog"]',
  },
  {
    what: 'the list of keys',
    file: 'KeyMap',
    open: press('key-map-button'),
    words: /list of keys could not/,
    there: '[data-testid="key-map"]',
  },
  {
    what: 'the dialog for own data',
    file: 'OwnDialog',
    open: press('own-open'),
    words: /your own data could not/,
    there: '[data-testid="own-dialog"]',
  },
  {
    what: 'the list of sources',
    file: 'SourceList',
    open: press('sources'),
    words: /list of sources could not/,
    there: '.popover.sources',
  },
  {
    what: 'a list of the sentence',
    file: 'lists',
    open: press('control-model'),
    words: /This list could not/,
    there: '[data-testid="option-bc4"]',
  },
  {
    what: 'a popup',
    file: 'Popup',
    open: press('control-model'),
    words: /This popup could not/,
    there: '[data-testid="option-bc4"]',
  },
  {
    what: 'the form for supposed events',
    file: 'WhatIfForm',
    link: 'v=1&whatif=na62-pinunu-2016-2022,196,5',
    open: press('control-what-if'),
    words: /supposed events could not/,
    there: '[data-testid="what-if-mass"]',
  },
  {
    what: 'the statistics panel',
    file: 'statistics',
    open: press('panel-statistics'),
    words: /The panel could not/,
    there: '[data-testid="statistics-notes"]',
  },
  {
    what: 'a panel',
    file: 'events',
    open: press('panel-events'),
    words: /The panel could not/,
    there: '[data-testid="linked-plot"] circle.event',
  },
  {
    what: 'the table',
    file: 'TableView',
    open: press('table-button'),
    words: /The table could not/,
    there: '[data-testid="main-table"]',
  },
];

for (const { what, file, link, open, words, there } of openers) {
  test(`where ${what} does not come, it says so in its place, and comes when it is tried again`, async ({
    page,
  }) => {
    const letCome = await block(page, file);
    const explorer = new Explorer(page);
    await explorer.open(link);
    const edges = await explorer.restingEdges();
    await open(explorer);
    const failed = explorer.named('late-failed').first();
    await expect(failed).toContainText(words);
    await explorer.named('try-again').first().click();
    await expect(failed).toContainText('Reload the page');
    await expect(explorer.named('main-plot')).toBeVisible();
    expect(await explorer.edges()).toBe(edges);
    await expect(explorer.named('verdict').first()).toBeVisible();
    await letCome();
    await explorer.named('try-again').first().click();
    await expect(page.locator(there).first()).toBeVisible();
    await expect(explorer.named('late-failed')).toHaveCount(0);
  });
}

test('where the page for phones does not come, the figure is there, and the rest comes when it is tried again', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const letCome = await block(page, 'Phone');
  const explorer = new Explorer(page);
  await page.goto('./');
  await expect(explorer.named('late-failed')).toContainText('page for phones could not');
  await expect(explorer.named('main-plot')).toBeVisible();
  await letCome();
  await explorer.named('try-again').click();
  await expect(explorer.named('tab-bar')).toBeVisible();
  await explorer.decided();
  await context.close();
});

test('where the controls do not come, the caption says so, and they come when it is tried again', async ({
  page,
}) => {
  const letCome = await block(page, 'controls');
  const explorer = new Explorer(page);
  await page.goto('./');
  const caption = page.locator('.sentence');
  await expect(caption).toContainText('could not be loaded');
  await letCome();
  await caption.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.named('sentence')).toBeVisible();
  await explorer.decided();
});

test('where layers do not come, the line of messages says so, and they come when it is tried again', async ({
  page,
}) => {
  const letCome = await block(page, 'layers');
  const explorer = new Explorer(page);
  await page.goto('./#v=1&bounds=none');
  const messages = explorer.named('messages');
  await expect(messages).toContainText('could not be loaded');
  await expect(explorer.named('main-plot')).toBeVisible();
  await letCome();
  await messages.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.named('bounds')).toBeVisible();
});
