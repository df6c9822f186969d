import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import type { Driver } from './driver.ts';
import { windowSize } from './windowSize.ts';

/** Chromium, as in the end-to-end tests. */
export async function openChromium(): Promise<Driver> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium.');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: windowSize });
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => {
      await page.goto('about:blank');
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    drag: async ([first, ...rest]) => {
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of rest) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
