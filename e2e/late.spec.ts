import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** Lets files whose names begin so fail. @returns lets those come again that begin with a name, or all of them */
async function block(page: Page, ...names: readonly string[]): Promise<(name?: string) => void> {
  const blocked = new Set(names);
  await page.route(/\/assets\/[^/]*\.js/, (route) => {
    const isBlocked = [...blocked].some((name) => route.request().url().includes(`/assets/${name}-`));
    return isBlocked ? route.abort() : route.continue();
  });
  return (name) => {
    if (name === undefined) blocked.clear();
    else blocked.delete(name);
  };
}

interface LateOpener {
  readonly what: string;
  readonly file: string;
  readonly open: (explorer: Explorer) => Promise<void>;
  /** What says that it failed. */
  readonly words: RegExp;
  /** Is there once it came, as a selector. */
  readonly there: string;
}

const press = (testId: string) => (explorer: Explorer) => explorer.named(testId).click();

/** In this order on one page: what shows a popup comes once popups do. */
const openers: readonly LateOpener[] = [
  {
    what: 'a popup',
    file: 'Popup',
    open: press('control-model'),
    words: /This popup could not/,
    there: '[data-testid="option-bc4"]',
  },
  {
    what: 'the list of sources',
    file: 'SourceList',
    open: press('sources'),
    words: /list of sources could not/,
    there: '.popover.sources',
  },
  {
    what: 'the form for supposed events',
    file: 'WhatIfForm',
    open: press('control-what-if'),
    words: /supposed events could not/,
    there: '[data-testid="what-if-mass"]',
  },
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

/** On a page of its own, since a popup brings it along. */
const list: LateOpener = {
  what: 'a list of the sentence',
  file: 'lists',
  open: press('control-model'),
  words: /This list could not/,
  there: '[data-testid="option-bc4"]',
};

for (const parts of [openers, [list]]) {
  const all = parts.map(({ what }) => what).join(', ');
  test(`parts that do not come say so in their place, and come when they are tried again: ${all}`, async ({
    page,
  }) => {
    const letCome = await block(page, ...parts.map(({ file }) => file));
    const explorer = new Explorer(page);
    await explorer.open('v=1&whatif=na62-pinunu-2016-2022,196,5');
    const edges = await explorer.restingEdges();
    for (const { what, file, open, words, there } of parts) {
      await test.step(what, async () => {
        await open(explorer);
        const failed = explorer.named('late-failed').first();
        await expect(failed).toContainText(words);
        await explorer.named('try-again').first().click();
        await expect(failed).toContainText('Reload the page');
        await expect(explorer.named('main-plot')).toBeVisible();
        expect(await explorer.edges()).toBe(edges);
        await expect(explorer.named('verdict').first()).toBeVisible();
        letCome(file);
        await explorer.named('try-again').first().click();
        await expect(page.locator(there).first()).toBeVisible();
        await expect(explorer.named('late-failed')).toHaveCount(0);
        await page.keyboard.press('Escape');
      });
    }
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
  letCome();
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
  letCome();
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
  letCome();
  await messages.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.named('bounds')).toBeVisible();
});

test('a table that is opened before its panel has come shows the numbers once it has', async ({ page }) => {
  const explorer = new Explorer(page);
  let letCome = () => {};
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/events-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await explorer.open();
  await explorer.open('v=1&fig=2021-3');
  await explorer.named('table-button').click();
  // Nothing else changes any more when the panel comes.
  await page.waitForTimeout(1000);
  letCome();
  await expect(explorer.named('main-table').locator('tbody tr').first()).toBeVisible();
});
