import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

const panels = ['limit', 'events', 'lifetime', 'production', 'inputs', 'ratio'] as const;

test('each panel opens under the figure, in the link too, with the crosshair of the figure', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const linked = explorer.named('linked-plot');
  for (const panel of [...panels].reverse()) {
    await explorer.named(`panel-${panel}`).click();
    await expect(explorer.named(`panel-${panel}`)).toHaveAttribute('aria-selected', 'true');
    const label = {
      limit: /Limits/,
      events: /Events/,
      lifetime: /Lifetime/,
      production: /Production/,
      inputs: /Inputs/,
      ratio: /over the published/,
    };
    await expect(linked).toHaveAttribute('aria-label', label[panel]);
    if (panel !== 'limit') expect(page.url()).toContain(`panel=${panel}`);
    for (const mass of ['0.3', '0.6']) {
      const box = await explorer.named('main-plot').boundingBox();
      if (box === null) throw new Error('no plot');
      await page.mouse.move(box.x + Number(mass) * box.width, box.y + box.height / 2);
      const hairlines = () =>
        page
          .locator('.plane .layer.crosshair > path:first-of-type')
          .evaluateAll((paths) => paths.map((path) => /^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]));
      await expect.poll(async () => new Set(await hairlines()).size).toBe(1);
      expect(await hairlines()).toHaveLength(2);
    }
  }
  expect(explorer.problems).toEqual([]);
});

test('the events in the window are those of the readout, and follow the mass', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=events,na62-pinunu-2016-2022');
  const inside = page.locator('[data-testid="linked-plot"] circle.event.inside');
  const words = page.locator('[data-testid="linked-plot"] .layer.key');
  await expect(words).toContainText('n = 3, b = ');
  await expect(inside).toHaveCount(3);
  await explorer.named('main-plot').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(words).not.toContainText('window 177.7');
  const counted = /n = (\d+)/.exec((await words.textContent()) ?? '')?.[1];
  await expect(inside).toHaveCount(Number(counted));
});

test('the di-muon window is magnified, and another search can be chosen', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=events&pin=250,1e-5');
  await expect(explorer.named('lens')).toBeVisible();
  await expect(explorer.named('points-spectrum').first()).toBeAttached();
  await explorer.choose('panel-search', 'na62-pinunu-2017');
  await expect(explorer.named('lens')).toBeHidden();
  expect(page.url()).toContain('panel=events,na62-pinunu-2017');
});

test('f exchanges panel and figure and keeps the mass; each has its table', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=lifetime');
  const main = explorer.named('main-plot');
  const mass = await explorer.named('field-mass').first().textContent();
  await expect(explorer.named('linked-plot')).toHaveAttribute('aria-label', /Lifetime/);
  await main.focus();
  await page.keyboard.press('f');
  await expect(main).toHaveAttribute('aria-label', /Lifetime/);
  await expect(explorer.named('linked-plot')).toHaveAttribute('aria-label', /Exclusion plot/);
  await expect(explorer.named('panel-lifetime')).toHaveText('Exclusion plot');
  expect(await explorer.named('field-mass').first().textContent()).toBe(mass);
  await main.focus();
  await page.keyboard.press('t');
  await expect(explorer.named('main-table')).toContainText('tau_s');
  await page.keyboard.press('Escape');
  await explorer.named('swap').click();
  await expect(main).toHaveAttribute('aria-label', /Exclusion plot/);
  await expect(explorer.named('panel-lifetime')).toHaveText('Lifetime');
  await explorer.named('linked-table-button').click();
  await expect(explorer.named('linked-table')).toContainText('tau_times_g2_s');
});

test('a panel is saved as a figure with its own axis, its table as CSV', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&panel=inputs,acceptance');
  await expect(explorer.named('linked-plot')).toHaveAttribute('aria-label', /Inputs/);
  await expect(page.locator('[data-testid="linked-plot"] path.line').first()).toBeAttached();
  await explorer.named('save').click();
  const [figure] = await Promise.all([
    page.waitForEvent('download'),
    explorer.named('save-panel-svg').click(),
  ]);
  expect(figure.suggestedFilename()).toContain('inputs.svg');
  await page.keyboard.press('Escape');
  await explorer.named('linked-table-button').click();
  const [table] = await Promise.all([page.waitForEvent('download'), explorer.named('save-table').click()]);
  expect(table.suggestedFilename()).toContain('inputs.csv');
});

test('a fixed lifetime makes limits the figure, and the panels stay within reach', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&tau=1e-9');
  await expect(explorer.named('linked-plot')).toHaveCount(0);
  await explorer.named('panel-events').click();
  await expect(explorer.named('linked-plot')).toHaveAttribute('aria-label', /Events/);
  await explorer.named('panel-limit').click();
  await expect(explorer.named('linked-plot')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a panel takes the place of the figure', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.named('tab-layers').tap();
    await explorer.named('panel-events').tap();
    await expect(explorer.named('main-plot')).toHaveAttribute('aria-label', /Events/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await explorer.named('panel-figure').tap();
    await expect(explorer.named('main-plot')).toHaveAttribute('aria-label', /Exclusion plot/);
  });
});

test('in a large window the limit on B stays under another panel, and points at masses too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4');
  const second = explorer.named('second-plot');
  await expect(second).toHaveCount(0);
  await explorer.named('panel-events').click();
  await expect(second.locator('[data-testid^="line-na62-pinunu-2016-2022"]').first()).toBeVisible();
  await expect(explorer.named('linked-plot')).toBeVisible();
  await second.focus();
  const mass = explorer.named('field-mass');
  const before = await mass.getAttribute('data-value');
  await page.keyboard.press('ArrowRight');
  await expect(mass).not.toHaveAttribute('data-value', before ?? '');
  const scrolls = () =>
    page.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
  expect(await scrolls()).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(second).toBeHidden();
  expect(explorer.problems).toEqual([]);
});
