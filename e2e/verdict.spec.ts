import { expect, test } from '@playwright/test';
import { commandLine, Explorer, numberIn } from './explorer.ts';

const words = (explorer: Explorer) => explorer.named('verdict').locator('.verdict-words');

test('BC1 at its start is excluded by others, and says so in words, ring and limit plane', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc1');
  await expect(words(explorer)).toHaveText('Not excluded by NA62; excluded by BaBar, LHCb μμ, A1');
  await expect(explorer.named('verdict')).toHaveAttribute('data-verdict', 'excluded');
  const predicted = numberIn(await explorer.named('field-product').textContent());
  const limit = numberIn(await explorer.named('field-limit').textContent());
  const strength = numberIn(await explorer.named('field-na62-pimumu-2017-2018-mu').textContent());
  expect(predicted).toBeLessThan(limit);
  expect(Math.abs(predicted / limit / strength - 1)).toBeLessThan(0.01);
  expect(explorer.problems).toEqual([]);
});

test('hidden searches, masses nobody looked at, and short lives have words of their own', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  const all =
    'na62-pinunu-2016-2022,na62-pi0-invisible,na62-pimumu-2017-2018,na62-pigammagamma-2017-2018,na62-pinunu-2017';
  await explorer.open(`v=1&model=bc4&bounds=none&hide=${all}`);
  await expect(words(explorer)).toHaveText('All searches are hidden. Turn one on under “On the plot”.');
  await explorer.open('v=1&model=bc4&bounds=none&at=340,1e-8');
  await page.reload();
  await explorer.decided();
  await expect(words(explorer)).toHaveText('No search shown covers 340 MeV.');
  await explorer.open('v=1&model=bc4&bounds=none&tau=1e-11');
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('verdict')).toContainText('does not constrain');
  await expect(explorer.named('verdict')).not.toContainText(/\b0 ×/);
});

test('mass and coupling are typed, the excluded range follows, and the link keeps the place', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await expect(explorer.named('excluded-range')).toHaveText(
    /^NA62 at 180 MeV: excluded from \d\.\d\d × 10−9 to 0\.\d{3}\.$/,
  );
  await explorer.named('type-mass').click();
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await expect(explorer.named('field-mass')).toContainText('200.0');
  await explorer.named('field-coupling-sin2theta').click();
  await page.keyboard.type('3e-7');
  await page.keyboard.press('Enter');
  await expect(explorer.named('field-coupling-sin2theta')).toContainText('3.00 × 10');
  await expect(explorer.named('excluded-range')).toContainText('NA62 at 200 MeV');
  await expect(page).toHaveURL(/at=200,3e-7$/);
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('field-mass')).toContainText('200.0');
  await explorer.named('type-mass').click();
  await page.keyboard.type('400');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Mass 400 MeV is not possible; 0 to 354.1 MeV is.');
  await page.keyboard.press('Escape');
  await expect(explorer.named('field-mass')).toContainText('200.0');
});

test('moving the crosshair makes no entry of the history, and undo leaves it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const before = await page.evaluate(() => window.history.length);
  await explorer.named('main-plot').focus();
  for (let k = 0; k < 5; k += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=185,/);
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  await explorer.choose('kind', 'observed');
  await expect(page).toHaveURL(/kind=observed&at=185,/);
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page).toHaveURL(/at=185,/);
  await expect(explorer.named('field-mass')).toContainText('185.0');
});

test('the numbers of a search belong to one window, and what is interpolated says so', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const search = 'na62-pinunu-2016-2022';
  await explorer.named(`unfold-${search}`).click();
  const readout = explorer.named('readout');
  await expect(readout).toContainText('n in the window at 180.6 MeV');
  const shown = async (field: string) =>
    (await explorer.named(`field-${search}-${field}`).textContent()) ?? '';
  const [background, uncertainty] = (await shown('b')).split('±');
  const counts = ['--n', await shown('n'), '--b', background.trim(), '--sigma-b', uncertainty.trim()];
  const limits = commandLine('cls', ...counts) as {
    readonly signalUpperLimit: number;
    readonly expected: { readonly median: number };
  };
  // b is shown to three digits: half of the last one moves the limit by less than 0.005.
  expect(Math.abs(numberIn(await shown('n-ul')) - limits.signalUpperLimit)).toBeLessThan(0.01);
  expect(Math.abs(numberIn(await shown('n-ul-expected')) - limits.expected.median)).toBeLessThan(0.01);
  await expect(readout).toContainText('limit on B, interpolated between 179.2 and 180.6 MeV');
});

test('the dark sector behind y is stated and can be changed', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc2&coupling=y');
  await expect(explorer.named('sentence')).toContainText('y for αD = 0.100 and mχ/mA′ = 1/3');
  const before = numberIn(await explorer.named('field-coupling-y').textContent());
  await explorer.named('control-alphaD').click();
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/alphaD=0\.5/);
  await expect(explorer.named('field-alphaD')).toHaveText('0.500');
  await expect
    .poll(async () => numberIn(await explorer.named('field-coupling-y').textContent()) / before)
    .toBeCloseTo(5, 1);
  await explorer.named('field-chiMassRatio').click();
  await page.keyboard.type('0.25');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/chiRatio=0\.25/);
});

test('an invisible share says what it does to the lifetime', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=0.3');
  await expect(explorer.named('invisible-share')).toContainText(
    '30 % of the decays are invisible: the total width is Γ = Γvisible/(1 − x), and the lifetime 70 % of that of the visible decays alone.',
  );
});
