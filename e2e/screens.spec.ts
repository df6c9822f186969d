import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

for (const [width, height] of [
  [1440, 900],
  [1024, 800],
  [768, 1000],
  [390, 844],
] as const) {
  test(`nothing overflows sideways at ${width} px, and the plot is there`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const explorer = new Explorer(page);
    await explorer.open();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const box = await explorer.named('main-plot').boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(0.6 * Math.min(width, 996));
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a touch moves the point, and the verdict follows', async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    const box = await explorer.named('main-plot').boundingBox();
    if (box === null) throw new Error('no plot');
    const before = await explorer.named('field-mass').first().textContent();
    await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height * 0.3);
    await expect.poll(() => explorer.named('field-mass').first().textContent()).not.toBe(before);
    await expect(explorer.named('verdict').first()).not.toBeEmpty();
  });
});

test('at 1440 × 900 nothing scrolls, whatever the sentence says and whatever is drawn below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const explorer = new Explorer(page);
  for (const [link, there] of [
    ['v=1&model=bc4', 'linked-plot'],
    ['v=1&model=bc10&tau=1e-9&inv=0.35&exposure=10', 'main-plot'],
    ['v=1&model=bc4&panel=decay', 'linked-decay'],
    ['v=1&model=alp&panel=triangle', 'linked-triangle'],
  ] as const) {
    await explorer.open(link);
    await page.reload();
    await expect(explorer.named('bound-search').or(explorer.named('bounds')).first()).toBeAttached();
    await expect(explorer.named(there)).toBeVisible();
    const { clientHeight, scrollHeight } = await page.evaluate(() => {
      const { clientHeight, scrollHeight } = document.documentElement;
      return { clientHeight, scrollHeight };
    });
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    // Readout and layers are both there, and the list says what goes on below.
    await expect(explorer.named('verdict')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Other experiments' })).toBeInViewport();
  }
});

test('works in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const explorer = new Explorer(page);
  await explorer.open();
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe('rgb(20, 22, 26)');
});

test('the keyboard reaches every control in reading order', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const reached: string[] = [];
  for (let i = 0; i < 160 && !reached.includes('save'); i += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      const holder = element?.closest('[data-testid]');
      return holder?.getAttribute('data-testid') ?? '';
    });
    if (name !== '' && !reached.includes(name)) reached.push(name);
  }
  const wanted = [
    'control-model',
    'control-invisible',
    'control-cl',
    'control-exposure',
    'main-plot',
    'layer-na62-pinunu-2016-2022',
    'save',
  ];
  for (const name of wanted) expect(reached).toContain(name);
  expect(wanted.map((name) => reached.indexOf(name))).toEqual(
    wanted.map((name) => reached.indexOf(name)).sort((a, b) => a - b),
  );
});
