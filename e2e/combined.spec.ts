import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { commandLine, Explorer, numberIn } from './explorer.ts';

test('the searches combined into one limit: drawn, in the link, in the table, and with the strength of the command line', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&bounds=none');
  await explorer.named('layer-combined').click();
  await expect(page).toHaveURL(/combine=1/);
  const regions = explorer.named('main-plot').locator('[data-testid^="region-combined-region"]');
  await expect(regions.first()).toBeAttached();
  await expect(explorer.named('main-plot')).toContainText('NA62 combined');

  const expected = commandLine(
    'point',
    '--model',
    'bc4',
    '--mass',
    '180',
    '--coupling',
    '2e-8',
    '--combine',
  ) as {
    readonly combination: { readonly strength: number };
  };
  const shown = numberIn(await explorer.named('field-combined-mu').textContent());
  expect(shown / expected.combination.strength).toBeCloseTo(1, 2);

  await explorer.named('main-plot').focus();
  await page.keyboard.press('t');
  const [download] = await Promise.all([page.waitForEvent('download'), explorer.named('save-table').click()]);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^combined,0,1,/m);
  await explorer.named('close-table').click();

  await page.goBack();
  await expect(regions).toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});

test('the reach of a discovery: drawn in both planes, in the link, and said below the figure', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&bounds=none&model=bc4&inv=1');
  await explorer.named('layer-reach').click();
  await expect(page).toHaveURL(/reach=1/);
  for (const plane of ['main-plot', 'linked-plot'])
    for (const significance of [3, 5])
      await expect(
        explorer
          .named(plane)
          .locator(`[data-testid^="line-reach-${significance}-na62-pinunu-2016-2022"]`)
          .first(),
      ).toBeAttached();
  await expect(page.locator('body')).toContainText('half of all experiments would see');
});
