import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { pageDriver } from './pageDriver.ts';
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
  return pageDriver((await browser.version()).replace('/', ' '), page, () => browser.close());
}
