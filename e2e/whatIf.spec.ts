import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { commandLine, Explorer, numberIn } from './explorer.ts';

const search = 'na62-pinunu-2016-2022';

test('what if other events were seen: supposed in a form, drawn, read out, saved, linked and taken away', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&pin=196,8e-9');
  const line = page.locator('[data-testid="main-plot"] [data-testid^="line-what-if-"]');
  await expect(line).toHaveCount(0);
  const before = await explorer.named('main-plot').boundingBox();

  await explorer.named(`unfold-${search}`).click();
  await explorer.named(`what-if-${search}`).click();
  await expect(explorer.named('what-if-mass')).toHaveValue('196');
  await expect(explorer.named('what-if-seen')).toContainText('Window at 196 MeV');
  await explorer.named('what-if-count').fill('many');
  await expect(explorer.named('what-if').getByRole('alert')).toContainText('write a whole number');
  await explorer.named('what-if-count').fill('5');
  await explorer.named('what-if-show').click();
  await expect(line.first()).toBeAttached();
  await expect(page).toHaveURL(/whatif=na62-pinunu-2016-2022,196,5/);
  await expect(explorer.named('what-if-point')).toContainText('projection: 5 events at 196 MeV; here n = 5');
  await expect(explorer.named('main-plot')).toContainText('projection: 5 events at 196 MeV');
  await expect(explorer.named('linked-plot')).toContainText('projection: 5 events at 196 MeV');
  await page.keyboard.press('Escape');
  await expect(explorer.named('supposition')).toHaveText('Projection: 5 events at 196 MeV');
  expect(await explorer.named('main-plot').boundingBox()).toEqual(before);

  const { searches } = commandLine(
    ...['point', '--model', 'bc4', '--mass', '196', '--coupling', '8e-9'],
    ...['--searches', search, '--what-if', '196:5'],
  ) as { searches: { signalStrength: { observed: number } }[] };
  const strength = numberIn(await explorer.named('field-what-if-mu').textContent());
  expect(strength / searches[0].signalStrength.observed).toBeCloseTo(1, 2);

  await explorer.named('save').click();
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-data').click()]);
  expect(file.suggestedFilename()).toContain('what-if-196-5');
  expect(readFileSync(await file.path(), 'utf8')).toContain(`${search} what-if 196:5,`);
  await page.keyboard.press('Escape');

  await explorer.named('control-what-if').click();
  await explorer.named('what-if').getByRole('button', { name: 'One event more' }).click();
  await expect(page).toHaveURL(/196,6/);
  await explorer.named('what-if-remove').click();
  await expect(line).toHaveCount(0);
  await expect(page).not.toHaveURL(/whatif/);
  expect(explorer.problems).toEqual([]);
});
