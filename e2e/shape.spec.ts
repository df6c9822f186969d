import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('the unbinned analysis streams in on request, pauses and goes on by keyboard, and keeps what it has', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&tau=inf');
  const curve = page.locator('[data-testid="main-plot"] [data-testid^="line-na62-pinunu-2017-shape"]');
  const layer = explorer.named('layer-na62-pinunu-2017-shape');
  await expect(layer).toHaveAttribute('aria-pressed', 'false');
  await expect(curve).toHaveCount(0);
  await layer.click();
  await expect.poll(() => page.url()).toContain('shape=1');
  await expect(curve.first()).toHaveAttribute('d', /^M/, { timeout: 30_000 });
  const status = explorer.named('shape-status');
  await expect(status).toContainText('drawing toys');
  await explorer.named('shape-pause').focus();
  await page.keyboard.press('Enter');
  await expect(status).toContainText('paused');
  const percent = async () => Number(/(\d+) %/.exec((await status.textContent()) ?? '')?.[1]);
  const before = await percent();
  // The sliders answer meanwhile, and nothing is drawn in the background.
  await explorer.slider('Lifetime').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(status).toContainText('paused');
  expect(await percent()).toBe(before);
  await explorer.named('shape-resume').click();
  await expect(status).toContainText('drawing toys');
  await expect.poll(percent, { timeout: 30_000 }).toBeGreaterThan(before);
  await explorer.named('shape-cancel').click();
  await expect(status).toContainText('stopped early');
  await expect(curve.first()).toHaveAttribute('d', /^M/);
  expect(explorer.problems).toEqual([]);
});
