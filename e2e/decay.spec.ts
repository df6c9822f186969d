import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

const visible = '.one-decay .track';

test('one decay flies at the point under the crosshair, and another one after it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&at=180,1e-1');
  await explorer.named('panel-decay').click();
  expect(page.url()).toContain('panel=decay');
  const panel = explorer.named('linked-decay');
  const sentence = panel.locator('.decay-sentence');
  await expect(sentence).toContainText('an S of 180 MeV/c2');
  await expect(explorer.named('linked-plot')).toBeHidden();
  // Kaon, pion, X and what it decays to.
  await expect(panel.locator('.track')).toHaveCount(5);
  await expect(panel.locator('.detector-drawing')).toHaveAccessibleName(
    /^Kaon decays at \d+ m .* seen, not counted\.$/,
  );
  await expect(explorer.named('decay-verdict')).toHaveAttribute('data-code', 'seen');

  const before = await sentence.textContent();
  await explorer.named('another-decay').click();
  await expect(sentence).not.toHaveText(before ?? '');
  await expect(panel.locator('.track')).toHaveCount(5);

  const box = await explorer.named('main-plot').boundingBox();
  if (box === null) throw new Error('no plot');
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.7 * box.height);
  await expect(sentence).not.toContainText('180 MeV');
  await expect(explorer.named('decay-verdict')).toHaveAttribute('data-code', 'escaped');

  await explorer.named('swap').click();
  await expect(explorer.named('main-decay')).toBeVisible();
  await expect(explorer.named('main-decay').locator('.survival')).toContainText('of them get past MUV3');
  await expect(explorer.named('linked-plot')).toBeVisible();
  expect(explorer.problems).toEqual([]);
});

test('with reduced motion all of a decay is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=decay&at=180,1e-1');
  await expect(page.locator(visible)).toHaveCount(5);
  await explorer.named('another-decay').click();
  // In the very next frame, while a flight would only have begun.
  const drawn = await page.evaluate(
    (tracks) =>
      new Promise<number>((tell) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => tell(document.querySelectorAll(tracks).length)),
        );
      }),
    visible,
  );
  expect(drawn).toBe(5);
});

test('on a phone it stands in the place of the figure, with numbers for names', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=decay,swapped&at=180,1e-1');
  const panel = explorer.named('main-decay');
  await expect(panel.locator('.decay-key')).toContainText('STRAW');
  await expect(panel.locator('.break-mark')).toBeVisible();
  await expect(explorer.named('main-plot')).toBeHidden();
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
});
