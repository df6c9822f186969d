import { expect, test } from '@playwright/test';
import { expectShown, Explorer, numberIn, pointOfCommandLine } from './explorer.ts';

const search = 'na62-pinunu-2016-2022';

const points = [
  { model: 'bc2', mass: '180', coupling: '7e-4' },
  { model: 'bc4', mass: '180', coupling: '2e-8' },
  { model: 'bc4', mass: '205.3', coupling: '0.1' },
  { model: 'bc10', mass: '60', coupling: '0.001' },
  { model: 'bc11', mass: '180', coupling: '5e-5' },
] as const;

for (const { model, mass, coupling } of points) {
  test(`the readout of ${model} at ${mass} MeV, ${coupling} equals the command line's point`, async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.open(`v=1&model=${model}&pin=${mass},${coupling}`);
    const said = pointOfCommandLine(model, mass, coupling);
    const there = said.of(search);
    const field = (name: string) => explorer.named(`field-${name}`).textContent();
    expectShown(await field('branching-ratio'), said.branchingRatio);
    expectShown(await field(`${search}-mu`), there.signalStrength.observed);
    await explorer.named(`unfold-${search}`).click();
    expectShown(await field(`${search}-b-ul`), Number(there.branchingRatioLimit.observed));
    expectShown(await field(`${search}-ses`), there.singleEventSensitivity);
    expectShown(await field(`${search}-signal`), there.expectedSignal);
    expect(numberIn(await field(`${search}-n`))).toBe(there.observedCount);
    const words =
      { excluded: 'Excluded by NA62', 'on-edge': 'On the edge' }[said.verdict] ??
      /^(Allowed by|Not excluded by NA62)/;
    await expect(explorer.named('verdict')).toContainText(words);
    expect(explorer.problems).toEqual([]);
  });
}

test('each model can be picked, and draws its own region', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  for (const [option, particle] of [
    ['bc2', 'A′'],
    ['bc10', 'a'],
    ['bc11', 'a'],
    ['bc4', 'S'],
  ]) {
    await explorer.movesTheRegion(() => explorer.choose('model', option));
    await expect(explorer.named('sentence')).toContainText(option.toUpperCase());
    await expect(explorer.named('readout')).toContainText(particle);
  }
});

test('BC1 draws nothing of a search for an escaping particle, and says why', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.choose('model', 'bc1');
  await expect(page.locator(`[data-testid^="region-${search}"]`)).toHaveCount(0);
  await expect(explorer.named(`layer-${search}`)).toContainText('needs A′ to escape');
  await explorer.named('layer-na62-pimumu-2017-2018').click();
  await explorer.named('layer-na62-pigammagamma-2017-2018').click();
  await expect(explorer.named('messages')).toContainText('decays to electrons or muons before it can leave');
});

test('BC4 above twice the pion mass says why there is no verdict', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&pin=300,1e-7');
  await expect(explorer.named('verdict')).toContainText('No search shown says anything about S at 300 MeV.');
  await expect(explorer.named('readout')).toContainText(/looks only at|decays to pions/);
});

test('the invisible fraction weakens nothing of an invisible search and opens its region upwards', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&inv=0.3&pin=180,0.9');
  const there = pointOfCommandLine('bc4', '180', '0.9', '--br-inv', '0.3').of(search);
  expectShown(await explorer.named(`field-${search}-mu`).textContent(), there.signalStrength.observed);
  await expect(explorer.named('verdict')).toContainText('Excluded');
});
