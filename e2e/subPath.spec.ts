import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../scripts/staticServer.ts';
import { Explorer } from './explorer.ts';

test('the page works from any folder of a static host', async ({ page }) => {
  const { address, strays, close } = await serveFolder('dist', { path: '/~someone/tools/kaonscope/' });
  try {
    const explorer = new Explorer(page);
    await page.goto(`${address}#v=1&model=bc4&at=180,2e-8`);
    await explorer.decided();
    await expect.poll(() => explorer.edges()).not.toBe('');
    await explorer.named('save').click();
    await expect(explorer.named('save-request')).toBeVisible();
    await page.keyboard.press('Escape');
    await explorer.named('sources').click();
    await expect(page.getByText(/reconstruction/i).first()).toBeVisible();
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await page.evaluate(() => window.kaonscope.version)).toBe(version);
    expect(strays).toEqual([]);
    expect(explorer.problems).toEqual([]);
  } finally {
    close();
  }
});
