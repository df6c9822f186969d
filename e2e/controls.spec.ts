import { expect, test } from '@playwright/test';
import { commandLine, Explorer, numberIn } from './explorer.ts';

test('each slider moves the region by mouse and by keyboard', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  for (const [name, key] of [
    ['Invisible fraction', 'ArrowRight'],
    ['Exposure', 'ArrowRight'],
  ] as const) {
    const thumb = explorer.slider(name);
    await explorer.movesTheRegion(async () => {
      await thumb.focus();
      await page.keyboard.press(key);
      await page.keyboard.press(key);
    });
    await explorer.movesTheRegion(async () => {
      const box = await thumb.boundingBox();
      if (box === null) throw new Error(`${name} has no knob`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
    });
  }
  expect(explorer.problems).toEqual([]);
});

test('the confidence level moves the region, chosen or typed', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.movesTheRegion(() => explorer.choose('cl', '0.95'));
  await expect(page).toHaveURL(/cl=0\.95/);
});

test('a fixed lifetime turns the figure into the limit view', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&tau=1e-9');
  await expect(explorer.named('sentence')).toContainText('1');
  const before = await explorer.named('main-plot').innerHTML();
  const thumb = explorer.slider('Lifetime');
  await thumb.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => explorer.named('main-plot').innerHTML()).not.toBe(before);
  await expect(page).toHaveURL(/tau=/);
});

test('a projection says how the background uncertainty goes with the kaons, and takes another law', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await expect(explorer.named('control-uncertainty')).toHaveCount(0);
  await explorer.open('v=1&exposure=30');
  await expect(explorer.named('control-uncertainty')).toContainText('σb ∝ b');
  await explorer.movesTheRegion(() => explorer.choose('uncertainty', 'statistical'));
  await expect(page).toHaveURL(/exposure=30&uncertainty=statistical/);
  await expect(explorer.named('control-uncertainty')).toContainText('σb ∝ √b');
  const answer = commandLine(
    ...['point', '--model', 'bc4', '--mass', '180', '--coupling', '2e-8'],
    ...['--exposure', '30', '--uncertainty', 'statistical'],
  ) as { searches: { search: string; branchingRatioLimit: { median: number } }[] };
  const told = Math.min(...answer.searches.map(({ branchingRatioLimit }) => branchingRatioLimit.median ?? 1));
  const ratio = async () => numberIn(await explorer.named('field-limit').textContent()) / told;
  await expect.poll(async () => Math.abs((await ratio()) - 1)).toBeLessThan(5e-3);
  expect(explorer.problems).toEqual([]);
});

test('observed, expected or both can be drawn', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const bands = page.locator('[data-testid="main-plot"] [data-testid^="band-"]');
  await expect(bands.first()).toBeVisible();
  await explorer.choose('kind', 'observed');
  await expect(bands).toHaveCount(0);
  await explorer.choose('kind', 'expected');
  await expect(explorer.named('verdict')).toContainText(/Would be|Allowed|allowed/);
});

test('the coupling convention relabels and moves no point', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const limit = await explorer.named('field-limit').textContent();
  await explorer.choose('coupling', 'sintheta');
  await expect(page).toHaveURL(/coupling=sintheta/);
  expect(await explorer.named('field-limit').textContent()).toBe(limit);
});

test('a search can be switched off and on', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const row = explorer.named('layer-na62-pinunu-2016-2022');
  const region = page.locator('[data-testid^="region-na62-pinunu-2016-2022"]');
  await expect(region.first()).toBeAttached();
  await row.click();
  await expect(region).toHaveCount(0);
  await row.click();
  await expect(region.first()).toBeAttached();
});

test('the crosshair walks with the arrow keys, finds edges and pins', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('main-plot').focus();
  await page.keyboard.press('ArrowRight');
  await expect(explorer.named('field-mass')).toContainText('181');
  await page.keyboard.press('[');
  await expect(explorer.named('verdict')).toContainText('On the edge');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=181/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(explorer.named('field-mass')).toContainText('191');
});

test('with all pins placed another is refused with a sentence, and a double click takes none away', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  const pins = Array.from({ length: 8 }, (_, k) => `pin=${60 + 20 * k},1e-5`);
  await explorer.open(`v=1&bounds=none&${pins.join('&')}`);
  const all = page.locator('[data-testid^="pin-button-"]');
  const refusal = page.getByText('All 8 pins are placed.');
  await expect(all).toHaveCount(8);
  await explorer.named('pin-point').click();
  await expect(refusal).toBeVisible();
  await page.getByRole('button', { name: 'Remove pin H' }).click();
  await expect(refusal).toHaveCount(0);
  await explorer.named('main-plot').focus();
  await page.keyboard.press('Enter');
  await expect(all).toHaveCount(8);
  await page.keyboard.press('Enter');
  await expect(refusal).toBeVisible();
  await explorer.named('main-plot').dblclick({ position: { x: 300, y: 100 } });
  await expect(all).toHaveCount(8);
});

test('the crosshair follows the pointer', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const box = await explorer.named('main-plot').boundingBox();
  if (box === null) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  const first = await explorer.named('field-mass').textContent();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await expect.poll(() => explorer.named('field-mass').textContent()).not.toBe(first);
});

test('undo and the Back button take back a choice', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.choose('model', 'bc11');
  await expect(explorer.named('sentence')).toContainText('BC11');
  await explorer.named('undo').click();
  await expect(explorer.named('sentence')).toContainText('BC4');
  await explorer.named('redo').click();
  await expect(explorer.named('sentence')).toContainText('BC11');
  await page.goBack();
  await expect(explorer.named('sentence')).toContainText('BC4');
});

test('the scale of the axis is changed without losing the limits that were typed', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('mass-axis').click();
  await explorer.named('mass-from').fill('120');
  await explorer.named('mass-to').fill('160');
  await explorer.named('scale-log').check();
  await expect(page).toHaveURL(/scale=log/);
  await expect(explorer.named('mass-from')).toHaveValue('120');
  await expect(explorer.named('mass-to')).toHaveValue('160');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/mass=120:160/);
  await expect(explorer.named('mass-from')).toHaveCount(0);
});
