import { expect, type Page, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

const step = (page: Page) => page.getByTestId('tour');

test('a first visitor is told what to do until the first touch, and never again', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const greeting = explorer.named('greeting');
  await expect(greeting).toBeVisible();
  await explorer.named('main-plot').click({ position: { x: 300, y: 200 } });
  await expect(greeting).toBeHidden();
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('spoken')).toBeAttached();
  await expect(greeting).toHaveCount(0);
  // The tour is found later, too.
  await page.getByRole('button', { name: 'Tour', exact: true }).click();
  await expect(step(page)).toHaveAttribute('data-step', 'kaon');
});

test('the tour answers keys and pointer at every step, and gives back what the visitor had', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&cl=0.95&hide=na62-pi0-invisible&at=180,2e-8');
  await explorer.named('what-is-this').click();
  await expect(step(page)).toHaveAttribute('data-step', 'kaon');
  await explorer.named('tour-seek').click();
  await expect(explorer.named('tour-kaons')).toHaveAttribute('data-rare', 'true');
  await expect(explorer.named('tour-rare-count')).toHaveText('1');
  await explorer.named('tour-seek').click();

  // The mass is dragged by its handle and by keys, which turn the page only elsewhere.
  await step(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(step(page)).toHaveAttribute('data-step', 'recoil');
  const mass = explorer.named('tour-mass');
  await expect(mass).toHaveAttribute('aria-valuenow', '180');
  const bump = page.locator('[data-testid="main-plot"] [data-testid="edge-bump"]');
  const before = await bump.getAttribute('d');
  await mass.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(mass).toHaveAttribute('aria-valuenow', '191');
  await expect(bump).not.toHaveAttribute('d', before ?? '');
  await expect(step(page)).toHaveAttribute('data-step', 'recoil');
  const box = await mass.boundingBox();
  if (box === null) throw new Error('no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 100, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await mass.getAttribute('aria-valuenow'))).toBeGreaterThan(215);

  // Each step is one of the browser's history, and has a link.
  await explorer.named('tour-next').click();
  await expect(step(page)).toHaveAttribute('data-step', 'no-bump');
  await expect(page).toHaveURL(/tour=3/);
  await expect(page).toHaveURL(/cl=0\.95/);
  const link = page.url();
  await page.goBack();
  await expect(step(page)).toHaveAttribute('data-step', 'recoil');
  await page.goForward();
  await expect(step(page)).toHaveAttribute('data-step', 'no-bump');
  await expect(page.locator('[data-testid="line-hidden-bumps"]')).toBeVisible();

  await explorer.named('tour-next').click();
  await expect(step(page)).toHaveAttribute('data-step', 'coupling');
  await expect(page.locator('[data-testid^="region-na62-pinunu-2016-2022"]').first()).toBeAttached();
  await expect(page.locator('[data-testid^="region-na62-pimumu"]')).toHaveCount(0);
  await expect(explorer.named('tour-standing')).toHaveAttribute('data-out', 'true');

  // A long life is ruled out, a short one is not.
  await explorer.named('tour-next').click();
  await expect(step(page)).toHaveAttribute('data-step', 'lifetime');
  const slider = explorer.slider('Lifetime of X');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(explorer.named('tour-standing')).toHaveAttribute('data-out', 'false');
  await page.keyboard.press('Home');
  await expect(explorer.named('tour-standing')).toHaveAttribute('data-out', 'true');

  await explorer.named('tour-step-6').click();
  await expect(step(page)).toHaveAttribute('data-step', 'your-turn');
  await expect(page.locator('[data-testid^="region-na62-pimumu"]').first()).toBeAttached();
  await explorer.named('main-plot').click({ position: { x: 250, y: 300 } });
  await explorer.named('tour-guess-excluded').click();
  await expect(explorer.named('tour-guessed')).toHaveAttribute('data-right', 'true');
  await expect(explorer.named('verdict')).toHaveAttribute('data-verdict', 'excluded');
  const chosen = new URL(page.url()).hash;
  expect(chosen).toContain('hide=na62-pi0-invisible');

  // Leaving keeps the point and nothing else.
  await page.keyboard.press('Escape');
  await expect(explorer.named('sentence')).toContainText('95');
  await expect(page.locator('[data-testid^="region-na62-pi0-invisible"]')).toHaveCount(0);
  await expect(explorer.named('field-mass')).toBeVisible();
  const kept = Number(await explorer.named('field-mass').getAttribute('data-value'));
  expect(kept).toBeLessThan(110);
  await expect(page).not.toHaveURL(/tour=/);

  await page.goto(link);
  await page.reload();
  await expect(step(page)).toHaveAttribute('data-step', 'no-bump');
  expect(explorer.problems).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a swipe turns the page of the tour, and its controls are in reach', async ({ page }) => {
    await page.goto('./#v=1&model=bc4&tour=4');
    await expect(step(page)).toHaveAttribute('data-step', 'coupling');
    await expect(page.getByTestId('tour-next')).toBeInViewport();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 600 }],
      });
    await expect(page.getByTestId('tour-standing')).toBeVisible();
    await touch('touchStart', 320);
    for (const x of [280, 220, 160, 100]) await touch('touchMove', x);
    await touch('touchEnd', 100);
    await expect(step(page)).toHaveAttribute('data-step', 'lifetime');
    await expect(page.getByRole('slider', { name: 'Lifetime of X' })).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  for (const language of ['en', 'fr', 'de', 'it'])
    test(`the words of the figure keep clear of each other and of the edges: ${language}`, async ({
      page,
    }) => {
      for (const number of [2, 3]) {
        await page.goto(`./#v=1&lang=${language}&tour=${number}`);
        const labels = page.locator('.tour-over .tour-label');
        // Two above and below the axis, two at the handle and the dots, two where nobody looked, and one in red.
        await expect(labels).toHaveCount(7);
        await expect(async () => {
          const boxes = await labels.evaluateAll((all) =>
            all.map((label) => ({ text: label.textContent, ...label.getBoundingClientRect().toJSON() })),
          );
          const meets = boxes.flatMap((a, k) =>
            boxes
              .slice(k + 1)
              // Their rooms may touch at the rims of plates, 3 px high.
              .filter(
                (b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom,
              )
              .map((b) => [a.text, b.text]),
          );
          expect(meets).toEqual([]);
          expect(boxes.filter(({ left, right }) => left < 0 || right > 390)).toEqual([]);
        }).toPass({ timeout: 15_000 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
});
