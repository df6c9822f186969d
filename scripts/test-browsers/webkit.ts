import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import type { Driver } from './driver.ts';
import { windowSize } from './windowSize.ts';

const keys = { ArrowRight: Key.ARROW_RIGHT, ArrowUp: Key.ARROW_UP };

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const oneMoment = () => new Promise((resolve) => setTimeout(resolve, 200));

/** WebKitGTK's MiniBrowser by WebDriver, on a screen of its own where there is none. */
export async function openWebKit(): Promise<Driver> {
  const display = `:${90 + (process.pid % 100)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1600x1200x24'], { stdio: 'ignore' });
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const end = () => {
    server.kill();
    screen.kill();
  };
  try {
    await oneMoment();
    const binary = readdirSync('/usr/lib')
      .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
      .find((path) => existsSync(path));
    if (binary === undefined) throw new Error('There is no MiniBrowser of WebKitGTK.');
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
    await driver.manage().setTimeouts({ script: 120_000 });
    const told = await driver.getCapabilities();
    const size = async () =>
      driver.executeScript<readonly [number, number]>('return [innerWidth, innerHeight]');
    await driver
      .manage()
      .window()
      .setRect({ ...windowSize, x: 0, y: 0 });
    const [width, height] = await size();
    await driver
      .manage()
      .window()
      .setRect({
        width: 2 * windowSize.width - width,
        height: 2 * windowSize.height - height,
        x: 0,
        y: 0,
      });
    return {
      name: `WebKitGTK ${told.getBrowserVersion() ?? ''}`,
      open: async (address) => {
        await driver.get('about:blank');
        await driver.get(address);
      },
      evaluate: async (expression) => {
        const outcome = await driver.executeAsyncScript<{
          readonly value?: unknown;
          readonly error?: string;
        }>(
          `const done = arguments[arguments.length - 1];
           Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        );
        if (outcome.error !== undefined) throw new Error(outcome.error);
        return outcome.value ?? null;
      },
      drag: async ([first, ...rest]) => {
        let hand = driver
          .actions()
          .move({ ...first, origin: Origin.VIEWPORT })
          .press();
        for (const place of rest) hand = hand.move({ ...place, origin: Origin.VIEWPORT, duration: 20 });
        await hand.release().perform();
      },
      press: (key) => driver.actions().sendKeys(keys[key]).perform(),
      close: async () => {
        await driver.quit();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
