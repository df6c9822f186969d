import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('limits as published stand beside those computed, on request, at their own lifetime, and in the link', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const published = (id: string) => explorer.named(`line-published-na62-pinunu-${id}`);
  await expect(published('2017-observed')).toHaveCount(0);
  await explorer.named('layer-published').click();
  await expect(published('2017-observed')).toHaveAttribute('d', /^M/);
  await expect(published('2016-2022-observed')).toHaveAttribute('d', /^M/);
  await expect(published('2016-2018-derived')).toHaveAttribute('stroke-dasharray', '3 2');
  await expect(page.locator('[data-testid="linked-plot"]')).toContainText('published 2016–2018, τ → ∞');
  expect(page.url()).toContain('published=all');
  await explorer.named('layer-published-na62-pinunu-2016-2018-derived').click();
  await expect(published('2016-2018-derived')).toHaveCount(0);

  await explorer.named('layer-published-na62-pinunu-2017-observed').hover();
  await expect(page.locator('.layer-facts').first()).toContainText('JHEP 03 (2021) 058');

  const link = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await explorer.open(`${link}&tau=2e-9`);
  await expect(published('2017-observed')).toHaveAttribute('d', /^M/);
  await expect(published('2016-2022-observed')).toHaveCount(0);
  await expect(explorer.named('main-plot')).toContainText('published: JHEP 03 (2021) 058, fig. 4');
  await expect(explorer.named('layer-published-na62-pi0-invisible-observed')).toContainText('only at τ = ');
  expect(explorer.problems).toEqual([]);
});

test('recomputed over published limits are a panel, a figure and a table', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('panel-ratio').click();
  expect(page.url()).toContain('panel=ratio');
  for (const search of ['pinunu-2016-2022', 'pimumu-2017-2018', 'pinunu-2017'])
    await expect(explorer.named(`line-ratio-na62-${search}`)).toHaveAttribute('d', /^M/);
  await explorer.named('linked-table-button').click();
  await expect(explorer.named('linked-table')).toContainText('br_ul_published');
  await page.keyboard.press('Escape');
  await explorer.named('layer-na62-pinunu-2017').click();
  await expect(explorer.named('line-ratio-na62-pinunu-2017')).toHaveCount(0);
  await explorer.named('swap').click();
  await expect(explorer.named('main-plot')).toHaveAttribute('aria-label', /over the published/);
  expect(page.url()).toContain('panel=ratio,swapped');
  expect(explorer.problems).toEqual([]);
});
