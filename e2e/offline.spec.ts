import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';
import { ownServer } from './ownServer.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the page works without a network, with what was never opened', async ({
  page,
  context,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  // In the page that is open already …
  await explorer.named('panel-statistics').click();
  await expect(explorer.named('comparison')).toBeVisible();
  await explorer.named('key-map-button').click();
  await expect(explorer.named('key-map')).toBeVisible();
  // … and in one that is opened now.
  const again = new Explorer(await context.newPage());
  await again.open('model=bc11&panel=lifetime');
  await expect(again.named('linked-plot')).toBeVisible();
  await again.named('own').getByRole('button').last().click();
  await expect(again.named('own-dialog')).toBeVisible();
  await again.page.keyboard.press('Escape');
  await again.named('save').click();
  const [saved] = await Promise.all([
    again.page.waitForEvent('download'),
    again.named('save-figure').click(),
  ]);
  expect((await readFile(await saved.path())).length).toBeGreaterThan(1000);
  expect(again.problems).toEqual([]);
});

test('it can be installed', async ({ page, request, baseURL }) => {
  await page.goto('./');
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(manifest ?? '', baseURL);
  const { name, icons, start_url, display } = (await (await request.get(address.href)).json()) as {
    readonly name: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
    readonly start_url: string;
    readonly display: string;
  };
  expect({ name, start_url, display }).toEqual({ name: 'KaonScope', start_url: './', display: 'standalone' });
  for (const { src, type } of icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()['content-type'], src).toContain(type);
  }
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

for (const serviceWorkers of ['allow', 'block'] as const) {
  test(`a newer build is announced, and comes when asked for: service workers ${serviceWorkers}`, async ({
    browser,
  }) => {
    const server = await ownServer();
    const context = await browser.newContext({ serviceWorkers });
    try {
      const page = await context.newPage();
      await page.goto(`${server.address}#v=1&model=bc11`);
      const message = page.getByText('A new version is there');
      const build = page.locator('meta[name="build"]');
      const before = await build.getAttribute('content');
      if (serviceWorkers === 'allow')
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      else await page.waitForLoadState('networkidle');
      await expect(message).toHaveCount(0);

      server.deploy('feedbeef0000');
      // On a busy machine what follows builds may come after the first look at the page.
      await expect(async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect(message).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 20_000 });
      expect(await build.getAttribute('content')).toBe(before);
      await page.getByRole('button', { name: 'Reload the page' }).click();
      await expect(build).toHaveAttribute('content', 'feedbeef0000');
      expect(page.url()).toContain('model=bc11');
    } finally {
      await context.close();
      server.close();
    }
  });
}
