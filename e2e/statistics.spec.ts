import { expect, test } from '@playwright/test';
import { Explorer, numberIn } from './explorer.ts';

test('CLs of the window at the crosshair, all methods beside it, and the significance of the search', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=statistics,cls');
  const plot = explorer.named('linked-plot');
  const key = plot.locator('.layer.key');
  await expect(key).toContainText('= 0.1 at 5.21');
  const comparison = explorer.named('comparison');
  await expect(comparison).toHaveAttribute('aria-busy', 'false');
  await expect(comparison.locator('li')).toHaveCount(10);
  await expect(explorer.named('method-warning')).toHaveCount(0);

  // A click on a method makes it the one of the page.
  await explorer.named('compared-asymptotic-qtilde-poisson').getByRole('button').click();
  await expect(explorer.named('sentence')).toContainText('asymptotic');
  await expect(explorer.named('method-warning')).toContainText(/the large-sample limit is \d+ % too strong/);
  await expect(key).toContainText('= 0.1 at 4.5');
  expect(page.url()).toContain('method=asymptotic-qtilde-poisson');

  // The crosshair takes the window with it.
  await explorer.named('main-plot').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(explorer.named('statistics-notes')).toContainText('at 190.4 MeV');
  const shown = numberIn(await explorer.named('compared-exact').locator('.value').textContent());
  expect(shown).toBeGreaterThan(2.3);

  await explorer.choose('panel-statistic', 'significance');
  await expect(plot).toHaveAttribute('aria-label', /significance/);
  await expect(key).toContainText('global');
  expect(page.url()).toContain('panel=statistics,significance');
  expect(explorer.problems).toEqual([]);
});

test('where two searches with counts see the point, the readout has one strength for both', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=statistics,cls&pin=242.2,7e-6');
  await expect(explorer.named('combined')).toBeVisible();
  const together = numberIn(await explorer.named('field-combined-mu').textContent());
  expect(together).toBeGreaterThan(1);
  await explorer.named('layer-na62-pimumu-2017-2018').click();
  await expect(explorer.named('combined')).toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});

test('limits from CLs+b instead of CLs: chosen beside the methods, in the sentence and the link, with what it means', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&bounds=none&pin=180,2e-8');
  const strength = explorer.named('field-na62-pinunu-2016-2022-mu').first();
  const byCls = numberIn(await strength.textContent());
  await explorer.named('control-method').click();
  await expect(page.getByText('can exclude signals to which the search has no sensitivity')).toBeVisible();
  await explorer.named('option-clsb').click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/statistic=clsb/);
  await expect(explorer.named('sentence')).toContainText('hybrid CLs+b');
  await expect.poll(async () => numberIn(await strength.textContent())).toBeGreaterThan(byCls);

  // Where every signal is excluded nothing is drawn, and a sentence says so.
  await explorer.open('v=1&bounds=none&statistic=clsb&cl=0.6');
  await expect(explorer.named('gap-message')).toContainText('excludes every signal, even none');
  expect(explorer.problems).toEqual([]);
});
