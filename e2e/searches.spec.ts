import { expect, test } from '@playwright/test';
import { expectShown, Explorer, numberIn, pointOfCommandLine } from './explorer.ts';

const pinunu = 'na62-pinunu-2016-2022';
const pi0 = 'na62-pi0-invisible';
const mumu = 'na62-pimumu-2017-2018';
const gammagamma = 'na62-pigammagamma-2017-2018';
const earlier = 'na62-pinunu-2017';

/** Per model: the searches that draw something, those that cannot, and points at which each of the former has a row. */
const models = [
  {
    model: 'bc1',
    drawn: [mumu],
    silent: [pinunu, pi0, gammagamma, earlier],
    points: [['250', '2e-3']],
  },
  {
    model: 'bc2',
    drawn: [pinunu, pi0, earlier],
    silent: [mumu, gammagamma],
    points: [
      ['180', '7e-4'],
      ['130', '1e-2'],
    ],
  },
  {
    model: 'bc4',
    drawn: [pinunu, pi0, mumu, earlier],
    silent: [gammagamma],
    points: [
      ['180', '2e-8'],
      ['130', '1e-6'],
      ['240', '1e-5'],
    ],
  },
  {
    model: 'bc10',
    drawn: [pinunu, pi0, mumu, earlier],
    silent: [gammagamma],
    points: [
      ['60', '0.001'],
      ['130', '0.02'],
      ['240', '0.01'],
    ],
  },
  {
    model: 'bc11',
    drawn: [pinunu, pi0, gammagamma, earlier],
    silent: [mumu],
    points: [
      ['180', '5e-5'],
      ['120', '3e-3'],
      ['240', '0.01'],
    ],
  },
] as const;

for (const { model, drawn, silent, points } of models) {
  test(`each search of ${model} can be switched off and on, and those that are silent say why`, async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.open(`v=1&model=${model}`);
    for (const search of drawn) {
      const shape = page
        .getByTestId('main-plot')
        .locator(`[data-testid^="edge-${search}-region"], [data-testid^="line-${search}"]`);
      await expect(shape.first()).toBeAttached();
      await explorer.named(`layer-${search}`).click();
      await expect(shape).toHaveCount(0);
      await expect(page).toHaveURL(new RegExp(`hide=${search}`));
      await explorer.named(`layer-${search}`).click();
      await expect(shape.first()).toBeAttached();
    }
    for (const search of silent) {
      await expect(explorer.named(`layer-${search}`)).toContainText(/needs/);
      await expect(page.locator(`[data-testid^="region-${search}"]`)).toHaveCount(0);
    }
    expect(explorer.problems).toEqual([]);
  });

  test(`the readout of every search in ${model} equals the command line's point`, async ({ page }) => {
    const explorer = new Explorer(page);
    const seen = new Set<string>();
    for (const [mass, coupling] of points) {
      await page.goto('about:blank');
      await explorer.open(`v=1&model=${model}&pin=${mass},${coupling}`);
      const said = pointOfCommandLine(model, mass, coupling);
      for (const { search, silence, signalStrength, branchingRatioLimit } of said.searches) {
        const row = explorer.named(`field-${search}-mu`);
        if (silence !== null) {
          await expect(row).toHaveCount(0);
          continue;
        }
        seen.add(search);
        // A limit that is infinite, or above 1 without being reached, says nothing of a branching ratio.
        const limit = branchingRatioLimit.observed === 'inf' ? Infinity : branchingRatioLimit.observed;
        if (limit === Infinity || (limit > 1 && signalStrength.observed < 1)) {
          await expect(row).toHaveText('does not constrain');
        } else {
          expectShown(await row.textContent(), signalStrength.observed);
        }
        await explorer.named(`unfold-${search}`).click();
        if (limit < Infinity) expectShown(await explorer.named(`field-${search}-b-ul`).textContent(), limit);
      }
    }
    expect([...seen].sort()).toEqual([...drawn].sort());
    expect(explorer.problems).toEqual([]);
  });
}

test('the union is one region, in the link, and each search still counts in it', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4');
  await explorer.named('layer-union').click();
  await expect(page).toHaveURL(/union=1/);
  const union = page.locator('[data-testid^="region-union"]');
  await expect(union.first()).toBeAttached();
  await expect(page.locator('[data-testid^="region-na62"]')).toHaveCount(0);
  await explorer.movesTheRegion(() => explorer.named(`layer-${mumu}`).click());
  await explorer.named('layer-union').click();
  await expect(union).toHaveCount(0);
  await expect(page.locator(`[data-testid^="region-${pinunu}"]`).first()).toBeAttached();
});

test('the lifetime law of the di-muon search moves its region, and the sentence says so', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&pin=220,3e-6');
  const before = numberIn(await explorer.named(`field-${mumu}-mu`).textContent());
  await explorer.movesTheRegion(() => explorer.choose('more', 'constant'));
  await expect(page).toHaveURL(/law=constant/);
  await expect(explorer.named('sentence')).toContainText('0.07 ns');
  const there = pointOfCommandLine('bc4', '220', '3e-6', '--law', 'constant').of(mumu);
  const constant = there.signalStrength.observed;
  const row = explorer.named(`field-${mumu}-mu`);
  await expect
    .poll(async () => Math.abs(numberIn(await row.textContent()) / constant - 1))
    .toBeLessThan(0.0051);
  expect(constant).toBeLessThan(before);
});

test('π⁰ → invisible says that it is published at one confidence level only', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&cl=0.95&pin=130,1e-6');
  await expect(explorer.named('silent-searches')).toContainText('is published at 90 % CL only');
  await expect(explorer.named(`layer-${pi0}`)).toContainText('is published at 90 % CL only');
  await expect(page.locator(`[data-testid^="region-${pi0}"]`)).toHaveCount(0);
});
