import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a whole session asks nothing of other sites and breaks no rule of its own', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(baseURL ?? '') && !/^(data|blob):/.test(address)) strangers.push(address);
  });
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  const explorer = new Explorer(page);
  await explorer.open('panel=statistics');
  for (const panel of ['events', 'lifetime', 'production', 'inputs', 'ratio', 'statistics', 'limit'])
    await explorer.named(`panel-${panel}`).click();
  await explorer.named('key-map-button').click();
  await expect(explorer.named('key-map')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const control of ['model', 'lifetime', 'cl', 'method']) {
    const opener = explorer.named(`control-${control}`);
    if (!(await opener.isVisible())) continue;
    await opener.click();
    if (control === 'model') await expect(page.locator('.katex').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await explorer.named('sources').click();
  await page.keyboard.press('Escape');
  await explorer.named('own').getByRole('button').last().click();
  await expect(explorer.named('own-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await explorer.named('save').click();
  const [saved] = await Promise.all([page.waitForEvent('download'), explorer.named('save-figure').click()]);
  expect((await readFile(await saved.path())).length).toBeGreaterThan(1000);
  await page.keyboard.press('Escape');
  await explorer.named('theme').click();
  expect(strangers).toEqual([]);
  expect(explorer.problems).toEqual([]);
});

test('no text becomes a script', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const outcome = await page.evaluate(async () => {
    const attempt = (act: () => void) => {
      try {
        act();
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const markup = attempt(() => {
      document.createElement('div').innerHTML = '<img src=x onerror="window.broken = true">';
    });
    // In a task of its own: what comes from a test may evaluate texts.
    const code = await new Promise<string>((resolve) => {
      setTimeout(() => resolve(attempt(() => globalThis.eval('window.broken = true'))), 0);
    });
    const stranger = attempt(() => {
      new Worker(globalThis.kaonscopeTrusts?.createScriptURL('https://example.org/worker.js') ?? '');
    });
    const second = attempt(() => {
      (
        globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes?.createPolicy('another', {});
    });
    const inline = document.createElement('script');
    const text = attempt(() => {
      inline.text = 'window.broken = true';
      document.head.append(inline);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { markup, code, stranger, second, text, broken: 'broken' in window };
  });
  expect(outcome).toEqual({
    markup: 'TypeError',
    code: 'EvalError',
    stranger: 'TypeError',
    second: 'TypeError',
    text: 'TypeError',
    broken: false,
  });
});
