import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { searchIds } from '../src/data/catalogue.ts';
import { unmarked } from './unmarked.ts';
import { holdWorkers } from './holdWorkers.ts';

/** The page in the marked language, and what is read in it: everything that `src/words` says is between marks. */
const marked = 'v=1&lang=en-XA';

async function open(page: Page, link = ''): Promise<Explorer> {
  const explorer = new Explorer(page);
  await explorer.open(`${marked}&${link}`);
  await expect(explorer.named('sentence').or(explorer.named('short-sentence')).first()).toContainText('⟦');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  return explorer;
}

/** Follows a link on the same page. */
const follow = (page: Page, link: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, `${marked}&${link}`);

/** Shows the numbers of every search in the readout. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('[data-testid^="unfold-"][aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

const nothingUnmarked = async (page: Page, what: string, place = 'body') =>
  expect(await unmarked(page.locator(place)), what).toEqual([]);

test('the page, its popups, dialogs and answers to wrong input say nothing that is not written with the words', async ({
  page,
}) => {
  const explorer = await open(page, 'model=bc4');
  const search = 'na62-pinunu-2016-2022';
  await expect(explorer.named('bounds')).toContainText('CHARM');
  await expect(explorer.named('readout')).toContainText('⟦');
  await nothingUnmarked(page, 'the page as it opens');

  const popup = page.locator('.popover');
  for (const control of ['model', 'coupling', 'lifetime', 'kind', 'cl', 'method', 'more']) {
    await explorer.named(`control-${control}`).click();
    await expect(popup).toContainText('⟦');
    await nothingUnmarked(page, control, '.popover');
    await page.keyboard.press('Escape');
  }
  await explorer.named('mass-axis').click();
  await explorer.named('mass-from').fill('400');
  await page.keyboard.press('Enter');
  await expect(popup.locator('.complaint')).toContainText('⟦');
  await nothingUnmarked(page, 'ends of the axis', '.popover');
  await page.keyboard.press('Escape');
  await explorer.named('type-mass').click();
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  await expect(page.locator('.complaint')).toContainText('⟦');
  await nothingUnmarked(page, 'a mass that is none', '.readout');
  await page.keyboard.press('Escape');

  const fields = ['coupling-sin2theta', 'lifetime', 'lab-length', 'branching-ratio', 'limit', 'decay-ee'];
  for (const [explained, id] of [
    ...fields.map((field) => [`field-${field}`, `field-${field}`]),
    ...['bound-bc4-charm', 'bound-bc4-belle', 'bound-bc4-belle-2'].map((bound) => [`layer-${bound}`, bound]),
  ]) {
    await explorer.named(explained).first().hover();
    const explanation = page.locator(`[id="explanation-${id}"]`);
    // Some of them are formulae alone.
    await expect(explanation).not.toBeEmpty();
    expect(await unmarked(explanation), explained).toEqual([]);
    await page.mouse.move(0, 0);
    await expect(explanation).toHaveCount(0);
  }

  await unfold(page);
  await explorer.named(`what-if-${search}`).click();
  await expect(explorer.named('what-if-seen')).toContainText('⟦');
  await explorer.named('what-if-count').fill('many');
  await expect(explorer.named('what-if').getByRole('alert')).toContainText('⟦');
  await nothingUnmarked(page, 'the form for supposed events');
  await page.keyboard.press('Escape');

  for (const [opener, dialog] of [
    ['key-map-button', 'key-map'],
    ['save', 'save-dialog'],
  ] as const) {
    await explorer.named(opener).click();
    await expect(explorer.named(dialog)).toContainText('⟦');
    await nothingUnmarked(page, dialog, `[data-testid="${dialog}"]`);
    if (dialog === 'save-dialog') {
      await Promise.all([page.waitForEvent('download'), explorer.named('save-data').click()]);
      await expect(explorer.named('save-said')).toContainText('⟦');
      await nothingUnmarked(page, 'what was saved', '[data-testid="save-said"]');
    }
    await page.keyboard.press('Escape');
  }
  await explorer.named('sources').click();
  await expect(page.locator('.sources')).toContainText('⟦');
  await nothingUnmarked(page, 'sources', '.sources');
  await page.keyboard.press('Escape');
  await explorer.named('table-button').click();
  await expect(explorer.named('main-table')).toContainText('⟦');
  await nothingUnmarked(page, 'the table', '[data-testid="main-table"]');
  await page.keyboard.press('Escape');
  await explorer.named('pin-point').click();
  await explorer.named('copy-link').click();
  await expect(explorer.named('messages')).toContainText('⟦');
  await nothingUnmarked(page, 'a pin and a message');
  expect(explorer.problems).toEqual([]);
});

test('own data, while they are read, asked about and kept, say nothing that is not written with the words', async ({
  page,
}) => {
  const explorer = await open(page, 'model=bc4');
  await explorer.named('own-open').click();
  const dialog = explorer.named('own-dialog');
  await expect(dialog).toContainText('⟦');
  await nothingUnmarked(page, 'the dialog', '[data-testid="own-dialog"]');
  await explorer.named('own-text').fill('m,eps\n10,1e-4\n20,1e-4x');
  await explorer.named('own-read').click();
  await expect(explorer.named('own-problems')).toContainText('⟦');
  await nothingUnmarked(page, 'a number that is none', '[data-testid="own-problems"]');
  await explorer.named('own-text').fill('m [MeV],sin2theta\n100,3e-8\n150,1.2e-8');
  await explorer.named('own-read').click();
  await expect(explorer.named('own-drawing')).toHaveAttribute('aria-label', /⟦/u);
  await explorer.named('own-name').fill('');
  await nothingUnmarked(
    page,
    'questions',
    '.own-questions :is(legend, .hint, .own-field > span), .own-buttons',
  );
  await explorer.named('own-name').fill('CHARM');
  await expect(explorer.named('own-add')).toBeEnabled();
  await explorer.named('own-add').click();
  await expect(explorer.named('messages')).toContainText('⟦');
  await explorer.named('own').getByRole('listitem').getByRole('button').last().click();
  await nothingUnmarked(page, 'the page with own data');
});

/** Panels, with what their plot is called. */
const panels = [
  ['events', /Events/],
  ['events,na62-pimumu-2017-2018', /Di-muon/],
  ['lifetime', /Lifetime/],
  ['production', /Production/],
  ['inputs', /Inputs/],
  ['inputs,acceptance', /Inputs/],
  ['ratio', /over the published/],
  ['statistics', /⟦/],
] as const;

/** Choices that make the page say what it does not say otherwise, with what is there then. */
const choices = [
  [
    'model=bc4&tau=1e-9&whatif=na62-pinunu-2016-2022,196,5&union=1&published=all&compare=all&pin=180,2e-8',
    '[data-testid="main-plot"] [data-testid^="line-what-if-"]',
  ],
  [
    'model=bc4&union=1&combine=1&exposure=10&uncertainty=statistical&pin=242,7e-6',
    '[data-testid="main-plot"] [data-testid^="edge-combined"]',
  ],
  ['model=bc4&shape=1&tau=inf&exposure=10', '.shape-run.why'],
  [`model=bc4&hide=${searchIds.join(',')}&bounds=none`, '.messages :text("All searches are hidden")'],
  ['model=bc4&at=340,1e-6', '.messages :text("twice the charged pion mass")'],
  ['model=bc4&statistic=clsb&kind=expected&method=exact', '[data-testid="main-plot"] [data-testid^="edge-"]'],
  ['model=bc2&coupling=y&alphaD=0.5', '[data-testid="control-alphaD"]'],
  ['model=bc1', '[data-testid="layer-bound-bc1-kloe"]'],
  ['model=bc10&law=linear', '[data-testid^="layer-bound-bc10-"]'],
  ['model=bc11&inv=0.3', '[data-testid^="layer-bound-bc11-"]'],
  ['model=nonsense&cl=1.2&foo=bar&hide=x&mass=900', '.messages .warning'],
] as const;

test('every panel with its table, and what other choices bring, say nothing that is not written with the words', async ({
  page,
}) => {
  const explorer = await open(page, 'model=bc4');
  const plane = explorer.named('linked-plot');
  for (const [panel, name] of panels) {
    await follow(page, `model=bc4&panel=${panel}`);
    await expect(plane).toHaveAttribute('aria-label', name);
    // The plane of acceptances holds symbols alone.
    await expect(plane).toContainText(panel === 'inputs,acceptance' ? 'A(τ)' : '⟦');
    await nothingUnmarked(page, panel);
    await explorer.named('linked-table-button').click();
    await expect(explorer.named('linked-table')).toContainText('⟦');
    await nothingUnmarked(page, `the table of ${panel}`, '[data-testid="linked-table"]');
    await explorer.named('close-table').click();
  }
  for (const [link, there] of choices) {
    await follow(page, link);
    await expect(page.locator(there).first()).toBeAttached();
    await explorer.decided();
    await unfold(page);
    await nothingUnmarked(page, link);
  }
  expect(explorer.problems).toEqual([]);
});

test('parts that do not come, data that cannot be read and workers that die are told in the words', async ({
  page,
}) => {
  await page.addInitScript(holdWorkers);
  await page.route('**/data/bounds/bc4-charm.json', (route) => route.fulfill({ body: '{' }));
  await page.route('**/data/analyses/na62-pi0-invisible.json', (route) =>
    route.fulfill({ body: '{"id":1}' }),
  );
  const late = /\/assets\/(KeyMap|statistics|TableView)-[^/]*\.js/u;
  await page.route(late, (route) => route.abort());
  const explorer = await open(page, 'model=bc4');
  const messages = explorer.named('messages');
  await expect(messages).toContainText('bc4-charm.json');
  await nothingUnmarked(page, 'broken data');
  await explorer.named('close-message').click();
  await nothingUnmarked(page, 'more broken data');
  const failed = explorer.named('late-failed');
  for (const opener of ['panel-statistics', 'table-button', 'key-map-button']) {
    await explorer.named(opener).click();
    await expect(failed.last()).toContainText('⟦');
    await nothingUnmarked(page, opener);
  }
  await page.keyboard.press('Escape');
  await page.route('**/assets/scan.worker-*.js', (route) => route.abort());
  await page.evaluate(() => window.workers.kill());
  await expect(messages.getByRole('button', { name: 'Try now' })).toBeVisible();
  await nothingUnmarked(page, 'dead workers');
});

test('another language takes the place of all words as the link changes', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('panel=events&cl=1.2');
  await expect(explorer.named('messages')).toContainText('CL 1.2 is not possible; 0.9999 is used.');
  await expect(explorer.named('linked-plot')).toContainText('events, filled in the window');
  await follow(page, 'model=bc4&panel=events&cl=1.2');
  await expect(explorer.named('linked-plot')).toContainText('⟦events, filled in the window⟧');
  await expect(explorer.named('sentence')).toContainText('⟦NA62 limits on');
  await expect(explorer.named('messages')).toContainText('⟦⟦CL⟧ 1.2 is not possible; 0.9999 is used.⟧');
  await explorer.named('undo').click();
  await expect(explorer.named('linked-plot')).not.toContainText('⟦');
  await expect(explorer.named('sentence')).not.toContainText('⟦');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('caption, bar and sheet say nothing that is not written with the words', async ({ page }) => {
    const explorer = await open(page, 'model=bc4');
    await nothingUnmarked(page, 'the page as it opens');
    for (const tab of ['model', 'assume', 'layers', 'save']) {
      await explorer.named(`tab-${tab}`).click();
      await expect(explorer.named('sheet')).toContainText('⟦');
      await nothingUnmarked(page, tab);
    }
  });
});
