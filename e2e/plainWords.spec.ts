import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { unmarked } from './unmarked.ts';

const point = 'v=1&model=bc4&at=180,2e-8';

test('plain words are switched on, follow the point, and are undone', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(point);
  const verdict = explorer.named('verdict');
  await expect(verdict).toContainText('Excluded by NA62');
  await explorer.named('plain-words').click();
  await expect(verdict).toContainText(/It would have been seen 2\.\d times over: ruled out/);
  await expect(page).toHaveURL(/words=plain/);
  await expect(explorer.named('sentence')).toContainText('vanishes unseen');
  await expect(explorer.named('main-plot')).toContainText('touches our world');
  await expect(explorer.named('field-lifetime')).toContainText('thousandths of a second');

  const box = await explorer.named('main-plot').boundingBox();
  if (box === null) throw new Error('the figure is not there');
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.85);
  await expect(verdict).toContainText(/Not ruled out .*times too faint for NA62/);

  await explorer.named('plain-words').click();
  await expect(verdict).toContainText('Allowed by everything on the plot');
  await page.goBack();
  await expect(verdict).toContainText('Not ruled out');
  expect(explorer.problems).toEqual([]);
});

test('a link brings plain words, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const explorer = new Explorer(page);
  await explorer.open(`${point}&words=plain`);
  await expect(explorer.named('verdict')).toContainText('times over: ruled out');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a symbol that is touched says what it is, and the glossary leads from there to where it matters', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open(point);
  const entry = page.locator('.entries');
  await explorer.named('sentence').locator('.term').click();
  await expect(entry).toContainText('mixes with the Higgs boson');
  await page.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
  await explorer.named('term-lifetime').click();
  await expect(entry).toContainText('How long X lives on average');
  await expect(entry).toContainText('2025 paper eq. 4.4');
  await entry.getByRole('button', { name: 'All symbols and terms' }).click();
  const glossary = explorer.named('glossary');
  await expect(explorer.named('entry-lifetime')).toBeInViewport();

  await explorer.named('glossary-find').fill('missing mass');
  await expect(glossary.getByRole('status')).toContainText(/^\d of \d+ entries/);
  await explorer.named('jump-missing-mass').click();
  await expect(glossary).toHaveCount(0);
  await expect(explorer.named('panel-events')).toHaveAttribute('aria-selected', 'true');
  await expect(explorer.named('panel-events')).toBeFocused();

  await explorer.named('main-plot').focus();
  await page.keyboard.press('g');
  await explorer.named('glossary-find').fill('CHARM or nothing');
  await expect(glossary.getByRole('status')).toContainText('Nothing here matches');
  await explorer.named('glossary-find').fill('single event');
  await explorer.named('jump-sensitivity').click();
  await expect(explorer.named('field-na62-pinunu-2016-2022-ses')).toBeFocused();

  await explorer.named('open-glossary').click();
  await explorer.named('glossary-find').fill('bound of another');
  await explorer.named('jump-bound').click();
  await expect(explorer.named('bounds').locator(':focus')).toHaveCount(1);
  expect(explorer.problems).toEqual([]);
});

test('on a phone the glossary fills the window and leads into the sheets', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const explorer = new Explorer(page);
  await explorer.open(point);
  await explorer.named('sheet-grip').click();
  await explorer.named('term-mu').click();
  await page.locator('.entries').getByRole('button', { name: 'All symbols and terms' }).click();
  const box = await explorer.named('glossary').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await explorer.named('glossary-find').fill('exposure');
  await explorer.named('jump-exposure').click();
  await expect(explorer.named('tab-assume')).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.named('control-exposure').locator(':focus')).toHaveCount(1);
  expect(explorer.problems).toEqual([]);
});

test('plain words and the glossary say nothing that is not written with the words', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open(`${point}&lang=en-XA&words=plain`);
  await expect(explorer.named('verdict')).toContainText('⟦');
  await expect(explorer.named('bounds')).toContainText('CHARM');
  expect(await unmarked(page.locator('body'))).toEqual([]);
  await explorer.named('open-glossary').click();
  await expect(explorer.named('glossary')).toContainText('⟦');
  // Symbols, and detectors by their names, are the same in every language.
  await page.locator('.entry-symbol').evaluateAll((symbols) => symbols.forEach((symbol) => symbol.remove()));
  expect(await unmarked(explorer.named('glossary'))).toEqual([]);
});
