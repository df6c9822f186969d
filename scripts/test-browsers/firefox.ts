import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { windowSize } from './windowSize.ts';

/** Firefox by WebDriver BiDi. FIREFOX_PATH says where it is, else it is Debian's. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: windowSize,
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace('/', ' '),
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
