import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

/** Opens a stand whose time passes when it is told to. */
async function openStand(page: Page, link = ''): Promise<Explorer> {
  const explorer = new Explorer(page);
  await page.clock.install();
  await page.goto(`./#view=kiosk${link}`);
  await expect(explorer.named('kiosk')).toBeVisible();
  await expect(explorer.named('kiosk-step')).toContainText('step 1 of 6');
  return explorer;
}

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' });

test('a stand shows the tour by itself, belongs to who touches it, and forgets him', async ({ page }) => {
  const explorer = await openStand(page);
  const step = explorer.named('kiosk-step');
  await page.clock.runFor(14_100);
  await expect(step).toContainText('step 2 of 6');

  await page.touchscreen.tap(540, 60);
  await expect(explorer.named('kiosk')).toHaveAttribute('data-looping', 'false');
  await page.clock.runFor(30_000);
  await expect(step).toContainText('step 2 of 6');
  await explorer.named('kiosk-free').tap();
  await explorer.named('kiosk-model-bc11').tap();
  await expect(explorer.named('verdict')).toBeVisible();
  const code = explorer.named('kiosk-qr');
  await page.clock.runFor(400);
  await expect(code).toHaveAttribute('aria-label', /#v=1&model=bc11/);

  // His language stays his own too.
  await explorer.named('kiosk-de').tap();
  await expect(page.locator(':root')).toHaveAttribute('lang', 'de');
  await expect(explorer.named('kiosk')).toHaveAttribute('data-looping', 'false');
  await page.clock.runFor(45_100);
  await expect(explorer.named('kiosk-warning')).toContainText('15');
  await page.clock.runFor(15_100);
  await expect(page.locator(':root')).toHaveAttribute('lang', 'en');
  await expect(step).toContainText('step 1 of 6');
  await expect(explorer.named('kiosk')).toHaveAttribute('data-looping', 'true');
  await page.clock.runFor(400);
  await expect(code).toHaveAttribute('aria-label', /#v=1&model=bc4/);
  expect(explorer.problems).toEqual([]);
});

for (const [width, height] of [
  [1080, 1920],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`a stand fills ${width} × ${height}, can be touched, and leads nowhere else`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const explorer = await openStand(page, '&home=https://example.org/kaonscope/');
    for (let number = 1; number <= 7; number += 1) {
      const facts = await page.evaluate(() => {
        const seen = (element: Element) => element.getBoundingClientRect();
        const isInside = ({ left, right, top, bottom }: DOMRect) =>
          left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        const buttons = [...document.querySelectorAll('button, [role="slider"]')].map(seen);
        const unit = Math.min(innerWidth, innerHeight) / 1080;
        const handles = [...document.querySelectorAll('.tour-handle')].map(seen);
        return {
          narrowHandles: handles.filter((box) => box.width < 95.5 * unit).length,
          links: document.querySelectorAll('a[href]').length,
          small: buttons.filter(({ width: w, height: h }) => Math.min(w, h) < 63.5 * unit).length,
          outside: buttons.filter((box) => !isInside(box)).length,
          over: [
            document.documentElement.scrollWidth - innerWidth,
            document.documentElement.scrollHeight - innerHeight,
          ],
          figure: seen(document.querySelector('.tour-figure') ?? document.body).height / innerHeight,
        };
      });
      expect(facts, `step ${number}`).toMatchObject({
        links: 0,
        small: 0,
        narrowHandles: 0,
        outside: 0,
        over: [0, 0],
      });
      expect(facts.figure, `step ${number}`).toBeGreaterThan(0.25);
      if (number < 7) await explorer.named('tour-next').tap();
    }
    await page.clock.runFor(400);
    await expect(explorer.named('kiosk-qr')).toHaveAttribute(
      'aria-label',
      /https:\/\/example\.org\/kaonscope\/#v=1/,
    );
    expect(explorer.problems).toEqual([]);
  });
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit a stand opens and goes on', async ({ page, context }) => {
    const explorer = new Explorer(page);
    await page.goto('./#view=kiosk');
    await expect(explorer.named('kiosk')).toBeVisible();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.reload();
    await explorer.named('tour-next').tap();
    await expect(explorer.named('tour-mass')).toBeVisible();
    await explorer.named('tour-next').tap();
    await explorer.named('tour-next').tap();
    await expect(page.locator('[data-testid^="region-na62-pinunu-2016-2022"]').first()).toBeAttached();
    expect(explorer.problems).toEqual([]);
  });
});
