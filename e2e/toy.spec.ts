import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { commandLine, Explorer } from './explorer.ts';

const search = 'na62-pinunu-2016-2022';

test('one experiment is generated with the signal at the crosshair, named a toy, stepped through and left again', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=events&at=196,2e-8');
  const line = page.locator(`[data-testid="main-plot"] [data-testid^="line-toy-${search}"]`);
  await expect(explorer.named('control-toy')).toHaveText('data');
  await expect(line).toHaveCount(0);

  await explorer.named('control-toy').click();
  await explorer.named('toy-signal').click();
  await expect(page).toHaveURL(/toy=1,196,2e-8,0,implied,bc4/);
  await expect(explorer.named('control-toy')).toHaveText('toy, seed 1');
  await expect(line.first()).toBeAttached();
  await expect(explorer.named('linked-plot')).toContainText('toy, seed 1, signal 10.9 at');

  const { searches } = commandLine(
    ...['point', '--model', 'bc4', '--mass', '196', '--coupling', '2e-8', '--searches', search],
    ...['--toy', '1', '--with-signal', '196:2e-8'],
  ) as { searches: { observedCount: number }[] };
  await expect(explorer.named('toy-point')).toContainText(`n = ${searches[0].observedCount}, B <`);
  await expect(explorer.named('toy-evidence')).toContainText('globally');

  await explorer.named('control-toy').click();
  await explorer.named('toy-next').click();
  await expect(page).toHaveURL(/toy=2,196,2e-8/);
  await explorer.named('toy-back').click();
  await expect(explorer.named('control-toy')).toHaveText('data');
  await expect(line).toHaveCount(0);
  await page.goBack();
  await expect(explorer.named('control-toy')).toHaveText('toy, seed 2');
});

test('beside a generated experiment panels say whether they are of it or of data, and files too', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=events,squared-mass&toy=7,196,2e-8&at=196,2e-8');
  const panel = explorer.named('linked-plot');
  const marks = panel.locator('[data-testid^="points-"], .event');
  await expect(panel).toContainText('toy, seed 7, signal 10.9 at 196 MeV');
  await expect(panel.locator('[data-testid="points-toy-binned"]')).toBeAttached();
  await expect(panel.locator('circle.event')).toHaveCount(0);
  await expect(explorer.named('toy-note')).toContainText('The spectrum shows generated events (toy, seed 7)');
  expect(await marks.count()).toBeGreaterThan(0);

  await explorer.named('panel-statistics').click();
  await expect(explorer.named('of-data')).toHaveText('data, not the toy');
  await expect(explorer.named('toy-note')).toContainText(
    'The panel shows data, not the generated experiment',
  );
  await explorer.named('linked-table-button').click();
  await expect(explorer.named('linked-table')).toContainText('data, not the toy');
  const download = page.waitForEvent('download');
  await explorer.named('save-table').click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toMatch(/^# .*, data, not the toy$/m);
  expect(saved).toContain('The panel shows data, not the generated experiment (toy, seed 7).');
});
