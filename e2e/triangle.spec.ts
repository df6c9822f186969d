import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { figureTable } from './figureTable.ts';

test('a theorist looks for the least constrained ratio of couplings, and puts it on the plot', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc10&at=180,0.001');
  await expect(explorer.named('panel-triangle')).toHaveCount(0);

  await explorer.movesTheRegion(() => explorer.choose('model', 'alp'));
  await explorer.named('panel-triangle').click();
  const sentence = explorer.named('triangle-sentence');
  await expect(sentence).toContainText('no search on the plot excludes');
  await expect(explorer.named('triangle-cancels')).toBeVisible();

  await explorer.choose('triangle-signs', 'fermions-negative');
  await expect(sentence).toContainText('0 : 1 : 0 is least constrained');
  await expect(explorer.named('triangle-cancels')).toHaveCount(0);
  expect(page.url()).toContain('panel=triangle,fermions-negative');

  const triangle = explorer.named('triangle-box');
  await triangle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(explorer.named('triangle-reading')).toContainText('0.02 : 0.98 : 0: excluded from');
  await explorer.movesTheRegion(() => page.keyboard.press('Enter'));
  await expect(explorer.named('control-couplings')).toContainText('CGG = 0.0204, CWW = 1');

  // The corner of C_ff, which is negative here: the same as BC10.
  const frame = await triangle.locator('svg').boundingBox();
  const names = await triangle.locator('svg text').allTextContents();
  const corner = await triangle.locator('svg text').nth(names.indexOf('−Cff')).boundingBox();
  if (frame === null || corner === null) throw new Error('nothing is drawn');
  await explorer.movesTheRegion(() => page.mouse.click(corner.x - 8, corner.y - 2));
  await expect(explorer.named('control-couplings')).toContainText('Cff = −1');
  await explorer.open(new URL(page.url()).hash.slice(1));
  await expect(sentence).toContainText('0 : 1 : 0 is least constrained');
  expect(explorer.problems).toEqual([]);
});

test('the triangle is saved as a figure and as a table', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=alp&couplings=CGG=1&at=250,0.0001&panel=triangle,swapped');
  await expect(explorer.named('triangle-sentence')).toContainText('At 250 MeV');
  const rows = await figureTable(explorer);
  expect(rows).toHaveLength(1326);
  const pure = rows.find(({ share_CGG }) => share_CGG === '1');
  expect(pure).toMatchObject({ share_CWW: '0', set_by: 'na62-pinunu-2016-2022' });
  expect(Number(pure?.sum_over_Lambda_per_TeV)).toBeCloseTo(2.99e-5, 7);
  await explorer.named('save').click();
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-figure').click()]);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg.replace(/<[^>]*>/g, '')).toContain('least constrained');
  expect(explorer.problems).toEqual([]);
});

test('on a phone it stands in the place of the figure, and a tap puts a ratio on the plot', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=alp&couplings=CGG=1&at=180,0.0001&panel=triangle,swapped');
  await expect(explorer.named('main-plot')).toBeHidden();
  const triangle = explorer.named('triangle-box');
  const box = await triangle.boundingBox();
  if (box === null) throw new Error('no triangle');
  await page.mouse.click(box.x + box.width / 2, box.y + 150);
  await expect(explorer.named('triangle-reading')).toContainText('excluded from');
  await expect.poll(() => page.url()).toMatch(/couplings=CGG=1,CWW=0\.\d+,Cff=0\.\d+/);
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
});
