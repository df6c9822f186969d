import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dropFiles } from './dropFiles.ts';
import { Explorer } from './explorer.ts';

const search = 'na62-pinunu-2016-2022';

/** BC4 as a theorist would type it. */
const typed = [
  ['name', 'My scalar'],
  ['particle', 'S'],
  ['coupling', 'sin θ'],
  ['masses', '0 to 279.14078'],
  ['B', '3e-3 * p_X / m_K'],
] as const;
const widths = [
  ['width_ee', '(m_e / v)^2 * m * beta(m_e)^3 / (8 * pi)'],
  ['width_mumu', '(m_mu / v)^2 * m * beta(m_mu)^3 / (8 * pi)'],
] as const;

async function typeModel(explorer: Explorer): Promise<void> {
  await explorer.choose('model', 'own');
  for (const [field, text] of typed) await explorer.named(`model-${field}`).fill(text);
  await explorer.named('model-decays').selectOption('widths');
  for (const [field, text] of widths) await explorer.named(`model-${field}`).fill(text);
}

/** Signal strength at a point, as the readout says it. */
const strength = (explorer: Explorer) => explorer.named(`field-${search}-mu`).textContent();

/** The exclusion of the figure as a CSV file. */
async function savedCsv(page: Page, explorer: Explorer): Promise<string> {
  await explorer.named('save').click();
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-data').click()]);
  return readFile(await file.path(), 'utf8');
}

test('a theorist types BC4, sees its region live, links it, and gets the numbers of BC4', async ({
  page,
  context,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('model=bc4&coupling=sintheta&at=180,4e-8');
  const ofBc4 = await strength(explorer);
  await typeModel(explorer);
  await expect(explorer.named('model-standing')).toHaveText('Drawn behind this form.');
  await expect(explorer.named('sentence')).toContainText('My scalar S');
  const live = await explorer.restingEdges();
  expect(live).not.toBe('');

  // A fault is said beside its field, and the last good picture stays.
  await explorer.named('model-B').fill('3e-3 * p_X / mK');
  await expect(explorer.named('model-fault')).toHaveText(
    'Character 14: "mK" has no meaning here; write m_K.',
  );
  await expect(explorer.named('model-show')).toBeDisabled();
  expect(await explorer.restingEdges()).toBe(live);
  await explorer.named('model-B').fill('fetch("https://example.org")');
  await expect(explorer.named('model-fault')).toContainText('there is no function "fetch"');
  await explorer.named('model-B').fill('3e-3 * p_X / ');
  await explorer.named('model-names').getByRole('button', { name: 'm_K', exact: true }).click();
  await expect(explorer.named('model-B')).toHaveValue('3e-3 * p_X / m_K');
  await explorer.named('model-show').click();
  await expect(explorer.named('model-dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/model=own/);
  const shown = await explorer.restingEdges();

  // Opened elsewhere, the link gives the same region, and the numbers are those of BC4.
  const other = new Explorer(await context.newPage());
  await other.open(`${new URL(page.url()).hash.slice(1)}&at=180,2e-4`);
  expect(await other.restingEdges()).toBe(shown);
  await expect.poll(() => strength(other)).toBe(ofBc4);

  // The form opens filled, and leaving it changes nothing.
  await explorer.choose('model', 'own');
  await expect(explorer.named('model-name')).toHaveValue('My scalar');
  await expect(explorer.named('model-width_ee')).toHaveValue(widths[0][1]);
  await explorer.movesTheRegion(() => explorer.named('model-B').fill('1e-5'));
  await explorer.named('model-cancel').click();
  await expect(explorer.named('sentence')).toContainText('My scalar S');
  expect(await explorer.restingEdges()).toBe(shown);
  expect([...explorer.problems, ...other.problems]).toEqual([]);
});

test('limits on decays of B mesons are recast where a model says how often these make X', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  const recast = page.locator('[data-testid^="region-bound-any-belle-2-dimuon"]');
  await explorer.open();
  await typeModel(explorer);
  await explorer.named('model-show').click();
  const row = explorer.named('layer-bound-any-belle-2-dimuon');
  await expect(row).toContainText('says nothing here of how often B mesons decay to S');
  await expect(recast).toHaveCount(0);
  await explorer.choose('model', 'own');
  await explorer.named('model-dialog').locator('summary').click();
  await explorer.named('model-BK').fill('BK_bc4 * beta(m_mu)');
  await expect(recast).not.toHaveCount(0);
  await explorer.named('model-BK').fill('BK_bc4 * beta(m_muon)');
  await expect(explorer.named('model-fault')).toContainText('"m_muon" has no meaning here');
  await explorer.named('model-BK').fill('BK_bc4');
  await explorer.named('model-show').click();
  await expect(row).not.toContainText('says nothing');
  // The link alone brings it back.
  const link = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await explorer.open(link);
  await expect(recast).not.toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});

test('an example is a start, and its numbers can be saved', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.choose('model', 'own');
  await explorer.named('model-start').selectOption('familon.txt');
  await expect(explorer.named('model-standing')).toHaveText('Drawn behind this form.');
  await explorer.named('model-show').click();
  await expect(explorer.named('sentence')).toContainText('Familon a');
  const csv = await savedCsv(page, explorer);
  expect(csv).toContain('Familon');
  await page.keyboard.press('Escape');
  await explorer.named('undo').click();
  await expect(explorer.named('sentence')).toContainText('BC4');
  expect(explorer.problems).toEqual([]);
});

const table = `# name: Mine
m_MeV,B/g^2,tau*g^2_s,ee
10,5.9e-3,2e-7,1
150,5.5e-3,1e-8,1
270,4.2e-3,6e-9,1
`;

test('a table of a model is dropped, shown, kept, and told apart in a link', async ({
  page,
  context,
  browser,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('own').waitFor({ state: 'attached' });
  await dropFiles(page, [['mine.csv', table]]);
  await expect(explorer.named('model-text')).toHaveValue(table);
  await expect(explorer.named('model-standing')).toHaveText('Drawn behind this form.');
  await explorer.named('model-show').click();
  await expect(explorer.named('sentence')).toContainText('Mine X');
  const shown = await explorer.restingEdges();
  expect(shown).not.toBe('');
  await expect(page).toHaveURL(/couplings=%23[0-9a-f]{16}/);

  // The next visit in this browser has it, another browser is told that it has not.
  const again = new Explorer(await context.newPage());
  await again.open(new URL(page.url()).hash.slice(1));
  await expect(again.named('sentence')).toContainText('Mine X');
  expect(await again.restingEdges()).toBe(shown);
  const elsewhere = new Explorer(await (await browser.newContext()).newPage());
  await elsewhere.page.goto(page.url());
  await elsewhere.decided();
  await expect(elsewhere.named('messages')).toContainText('a table that is not in the link');
  await elsewhere.page.context().close();
  expect(explorer.problems).toEqual([]);
});

const counts = `# title: My peak search
# kaons: 6e12
m_MeV,n,b,sigma_b,acceptance,slope_ns
160,0,0.3,0.1,0.12,0.5
180,1,0.5,0.1,0.12,1.0
200,0,0.6,0.1,0.11,1.6
220,3,0.9,0.2,0.10,2.3
240,2,1.4,0.3,0.08,3.0
`;
const own = 'own-My-peak-search';

test('an experimentalist drops counts and gets the exclusion in five models', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('own').waitFor({ state: 'attached' });
  await dropFiles(page, [['counts.csv', counts]]);
  await expect(explorer.named('search-about')).toContainText(
    '5 masses from 160 to 240 MeV; 6 events observed',
  );
  await explorer.named('search-use').click();
  const region = page.locator(`[data-testid="main-plot"] [data-testid^="region-${own}"]`);
  await expect(region.first()).toBeAttached();
  await expect(explorer.named(`layer-${own}`)).toContainText('My peak search');
  await expect(explorer.named(`field-${own}-mu`)).not.toHaveText('');
  const verdict = explorer.named('verdict');
  await expect(verdict).toContainText('Excluded by NA62 and My peak search');
  await expect(verdict).toContainText('× the limitby My peak search (yours)');
  await explorer.named('layer-na62-pinunu-2016-2022').click();
  await expect(verdict).toContainText('Excluded by My peak search, ');
  await explorer.named('layer-na62-pinunu-2016-2022').click();
  for (const model of ['bc2', 'bc10', 'alp', 'bc4']) {
    await explorer.choose('model', model);
    await explorer.decided();
    await expect(region.first()).toBeAttached();
  }
  const csv = await savedCsv(page, explorer);
  expect(csv).toContain(own);
  await page.keyboard.press('Escape');

  // It is switched like the others, is there on the next visit, and Undo takes it back.
  await explorer.named(`layer-${own}`).click();
  await expect(region).toHaveCount(0);
  await explorer.named(`layer-${own}`).click();
  await expect(region.first()).toBeAttached();
  await page.reload();
  await expect(region.first()).toBeAttached();
  await explorer.named(`remove-${own}`).click();
  await expect(region).toHaveCount(0);
  await explorer.named('undo').click();
  await expect(region.first()).toBeAttached();
  expect(explorer.problems).toEqual([]);
});
