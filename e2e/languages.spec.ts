import { expect, type Page, test } from '@playwright/test';
import { dropFiles } from './dropFiles.ts';
import { Explorer } from './explorer.ts';

/** Words that no sentence in English goes without, and none in the other languages has. */
const english = /\b(?:the|of|with|which|is|are|from|by|not|what|excluded|expected|observed|limit)\b/iu;

/** What a place says, without what it quotes from data files. */
const textOf = (page: Page, place: string) => page.getByTestId(place).first().innerText();

test('a link in French shows a French page, and the menu changes the language for good', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&lang=fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(explorer.named('sentence')).toContainText('Limites de NA62 sur un');
  await expect(explorer.named('readout')).toContainText('durée de vie');
  for (const place of ['sentence', 'verdict', 'readout', 'header'])
    expect(await textOf(page, place), place).not.toMatch(english);

  const menu = explorer.named('language');
  await expect(menu).toHaveAccessibleName('Langue');
  expect(await menu.locator('option').allInnerTexts()).toEqual([
    'English',
    'Français',
    'Deutsch',
    'Italiano',
  ]);
  await menu.selectOption('de');
  await expect(explorer.named('sentence')).toContainText('Grenzen von NA62');
  await expect(page).toHaveURL(/lang=de/u);
  await page.reload();
  await expect(explorer.named('sentence')).toContainText('Grenzen von NA62');
  await explorer.named('language').selectOption('en');
  await expect(explorer.named('sentence')).toContainText('NA62 limits on');
  await expect(page).toHaveURL(/lang=en/u);
  expect(explorer.problems).toEqual([]);
});

test.describe('for a reader of French', () => {
  test.use({ locale: 'fr-CH' });

  test('a link without a language speaks French and names none', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(explorer.named('sentence')).toContainText('Limites de NA62');
    await expect(page).not.toHaveURL(/lang=/u);
    await explorer.open('v=1&model=bc4&lang=en');
    await expect(explorer.named('sentence')).toContainText('NA62 limits on');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'it' });

  test('the menu is within reach', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open('v=1&model=bc4');
    await expect(explorer.named('language')).toHaveValue('it');
    await explorer.named('language').selectOption('fr');
    await expect(explorer.named('short-sentence')).toContainText('NA62 sur un');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  for (const lang of ['fr', 'de', 'it'])
    test(`the line over a figure breaks within the screen in ${lang}`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.open(`fig=2025-2b&lang=${lang}`);
      await expect(explorer.named('figure-compare')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await explorer.named('figure-compare').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect(await dialog.innerText()).not.toMatch(english);
      const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

  // Limits with gaps, a percent sign and a unit that fits nothing: most of what is asked and noticed.
  const doubtful = 'mass,B [%]\n100,1e-8%\n120,\n140,2e-8\n140,3e-3\n';

  for (const [lang, asks, faulty] of [
    ['de', 'Was die Zahlen sind', 'ist leer'],
    ['it', 'Che cosa sono i numeri', 'è vuoto'],
  ] as const)
    test(`own data is asked about in ${lang}, within the screen`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.open(`v=1&model=bc4&lang=${lang}`);
      await dropFiles(page, [
        ['doubtful.csv', doubtful],
        ['empty.csv', ''],
      ]);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(asks);
      await expect(dialog).toContainText(faulty);
      await expect(explorer.named('own-suspicions')).toBeVisible();
      expect(await dialog.innerText()).not.toMatch(english);
      const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(explorer.problems).toEqual([]);
    });
});
