import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('the unbinned analysis streams in on request, pauses and goes on by keyboard, and keeps what it has', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&tau=inf&pin=20,1e-7');
  const curve = page.locator('[data-testid="main-plot"] [data-testid^="line-na62-pinunu-2017-shape"]');
  const layer = explorer.named('layer-na62-pinunu-2017-shape');
  await expect(layer).toHaveAttribute('aria-pressed', 'false');
  await expect(curve).toHaveCount(0);
  await layer.click();
  // A row that the longer list moves under the pointer explains itself over the figure.
  await page.mouse.move(0, 0);
  await expect.poll(() => page.url()).toContain('shape=1');
  await expect(curve.first()).toHaveAttribute('d', /^M/, { timeout: 30_000 });
  const status = explorer.named('shape-status');
  await expect(status).toContainText('drawing toys');
  // So has the readout, once the crosshair's masses have had their first toys.
  await expect(explorer.named('field-na62-pinunu-2017-shape-b-ul')).toContainText(
    /B < \(.* ± .*\).* MeV, \d+ toys/,
  );
  await explorer.named('shape-pause').focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('paused');
  const percent = async () => Number(/(\d+) %/.exec((await status.textContent()) ?? '')?.[1]);
  const before = await percent();
  // The table has the numbers of the curve, with error and toys.
  await explorer.named('table-button').click();
  const table = explorer.named('main-table');
  await expect(table.getByRole('columnheader', { name: 'br_ul_obs_err' })).toBeVisible();
  await expect(table.getByRole('cell', { name: 'na62-pinunu-2017-shape' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
  // The sliders answer meanwhile, and nothing is drawn in the background.
  await explorer.slider('Lifetime').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(status).toContainText('paused');
  expect(await percent()).toBe(before);
  await explorer.named('shape-resume').click();
  await expect(status).toContainText('drawing toys');
  await expect.poll(percent, { timeout: 30_000 }).toBeGreaterThan(before);
  // Escape closes what is open first, and stops the toys then.
  await explorer.named('save').click();
  await explorer.named('curves-none').click();
  await explorer.named('curve-na62-pinunu-2017-shape').check();
  await explorer.named('format-json').check();
  const saving = page.waitForEvent('download');
  await explorer.named('save-curves').click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(saved.monteCarlo).toMatchObject({ seed: 1 });
  expect(saved.monteCarlo.stretches[0].error[0]).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(status).toContainText('drawing toys');
  await page.keyboard.press('Escape');
  await expect(status).toContainText('stopped early');
  await expect(curve.first()).toHaveAttribute('d', /^M/);
  expect(explorer.problems).toEqual([]);
});
