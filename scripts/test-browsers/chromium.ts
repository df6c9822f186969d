import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser.mjs';
import type { Driver } from './driver.ts';
import { pageDriver } from './pageDriver.ts';
import { windowSize } from './windowSize.ts';

/** Chromium, as in the end-to-end tests. */
export async function openChromium(): Promise<Driver> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium.');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: windowSize });
  return pageDriver(`Chromium ${browser.version()}`, page, () => browser.close());
}
