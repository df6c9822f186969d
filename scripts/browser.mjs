// Finds a Chromium for the end-to-end tests, or installs one; `findBrowser()` returns the path to start.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a sandboxed or offline machine quiet. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

function run(command, argumentsOfCommand) {
  return spawnSync(command, argumentsOfCommand, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const isFile = (path) => path !== undefined && path !== '' && existsSync(path);
const ownBuild = () => [chromium.executablePath()].find(isFile);
const systemBrowser = () => systemPaths.find(isFile);

async function starts(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: browserArguments });
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    return null;
  }
}

/** Tries, in this order: CHROMIUM_PATH, Playwright's own build, a system browser, an installation of either. */
export async function findBrowser() {
  const ways = [
    ['CHROMIUM_PATH', () => [process.env.CHROMIUM_PATH].find(isFile)],
    ["Playwright's own build", ownBuild],
    ['a browser of the system', systemBrowser],
    [
      "an installation of Playwright's build",
      () => (run('npx', ['playwright', 'install', 'chromium']) ? ownBuild() : undefined),
    ],
    [
      "an installation of Debian's chromium",
      () =>
        process.platform === 'linux' &&
        process.getuid?.() === 0 &&
        run('apt-get', ['update']) &&
        run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
          ? systemBrowser()
          : undefined,
    ],
  ];
  for (const [name, way] of ways) {
    const path = way();
    if (path === undefined) continue;
    const version = await starts(path);
    if (version !== null) {
      console.log(`Browser for the end-to-end tests: ${version} (${name}).`);
      return path;
    }
    console.log(`The browser from ${name} does not start; looking further.`);
  }
  console.error(
    'No Chromium could be found or installed. Do one of these and run the tests again:\n' +
      '  npx playwright install chromium\n  sudo apt-get install chromium\n  export CHROMIUM_PATH=/path/to/chrome',
  );
  return null;
}
