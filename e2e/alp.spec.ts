import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a theorist drags the couplings of an ALP, compares with BC10, and sends the link', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc10&at=180,0.001');
  const tenth = await explorer.named('field-branching-ratio').textContent();

  await explorer.movesTheRegion(() => explorer.choose('model', 'alp'));
  await expect(explorer.named('sentence')).toContainText('general ALP');
  await explorer.named('control-couplings').click();
  await explorer.movesTheRegion(() => explorer.named('couplings-bc10').click());
  await expect(explorer.named('control-couplings')).toContainText('Cff = 1');
  expect(page.url()).toContain('model=alp&couplings=Cff=1');

  const gluons = explorer.named('control-coupling-CGG').getByRole('slider');
  await explorer.movesTheRegion(async () => {
    await gluons.focus();
    await page.keyboard.press('End');
  });
  await expect(explorer.named('control-couplings')).toContainText('CGG = 1, Cff = 1');
  await explorer.named('couplings-bc11').click();
  await explorer.movesTheRegion(async () => {
    await explorer.named('control-scale').getByRole('slider').focus();
    await page.keyboard.press('End');
  });
  await expect(explorer.named('control-couplings')).toContainText('Λ = 1000000 TeV');
  await page.keyboard.press('Escape');

  await explorer.open('v=1&model=alp&couplings=Cff=1&at=180,0.001');
  await expect(explorer.named('field-branching-ratio')).toHaveText(tenth ?? '');
  await expect(explorer.named('sentence')).toContainText('Cff = 1');
  // Limits on decays of B mesons follow the couplings; contours of other models do not.
  await expect(page.locator('[data-testid^="region-bound-any-belle-2-dimuon"]')).not.toHaveCount(0);
  await expect(explorer.named('layer-bound-any-lhcb-bplus-recast')).toContainText('recast');
  await expect(page.locator('[data-testid^="layer-bound-bc"]')).toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});

test('a link with couplings that say nothing opens the usual ones, and says where', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=alp&couplings=CGG=1,CWV=2');
  await expect(explorer.named('messages')).toContainText('"CWV=2" at character 7');
  await expect(explorer.named('control-couplings')).toContainText('CBB = 1');
});
