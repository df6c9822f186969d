import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('BC4 shows what others exclude; a switch takes a contour away and the link remembers it', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const charm = page.locator('[data-testid="main-plot"] [data-testid^="edge-bound-bc4-charm"]');
  const recast = page.locator('[data-testid="main-plot"] [data-testid^="edge-bound-bc4-e949"]');
  const lhcb = page.locator('[data-testid="main-plot"] [data-testid^="line-bound-bc4-lhcb-b0"]');
  await expect(charm.first()).toHaveAttribute('d', /^M/);
  await expect(lhcb.first()).toHaveAttribute('d', /^M/);
  await expect(recast.first()).toHaveAttribute('d', /^M/);
  await expect(explorer.named('main-plot')).toContainText('CHARM');
  await expect(explorer.named('main-plot')).toContainText('E949 (recast)');
  const row = explorer.named('layer-bound-bc4-charm');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.click();
  await expect(charm).toHaveCount(0);
  await expect(lhcb.first()).toBeAttached();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => page.url()).toContain('bounds=-bc4-charm');
  await explorer.named('bounds-none').click();
  await expect(lhcb).toHaveCount(0);
  await explorer.named('bounds-all').click();
  await expect(charm.first()).toBeAttached();
  expect(explorer.problems).toEqual([]);
});

test('the verdict names the bounds that contain the point', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&pin=100,1e-4');
  await expect(explorer.named('verdict')).toContainText('Excluded by NA62');
  await expect(explorer.named('verdict')).toContainText(/Also by .*CHARM/);
  await expect(explorer.named('verdict')).toContainText('E949 (recast)');
  const dots = page.locator('.recasts');
  await expect(dots).toContainText('Recast by KaonScope');
  expect(Number(await explorer.named('recast-bc4-e949').locator('.strength').textContent())).toBeGreaterThan(
    1,
  );
  await expect(explorer.named('bounds-note')).toContainText(
    'Recast by KaonScope: E949, NA48/2, MicroBooNE ee, Belle II ee, Belle II μμ',
  );
  await expect(explorer.named('bounds-note')).toContainText('missing: Belle, MicroBooNE μμ');
  await explorer.open('v=1&model=bc4&bounds=none&pin=100,1e-4');
  await page.reload();
  await explorer.decided();
  await expect(explorer.named('verdict')).toContainText('Excluded by NA62');
  await expect(explorer.named('verdict')).not.toContainText('Also by');
});

test('the list is searched, walked through by arrow keys, and what is found is switched together', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.named('bound-search').fill('lhcb');
  await expect(page.locator('[data-testid^="layer-bound-"]')).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await expect(explorer.named('layer-bound-bc4-lhcb-b0')).toBeFocused();
  await explorer.named('bounds-none').click();
  await expect.poll(() => page.url()).toContain('bounds=-bc4-lhcb-b0,-bc4-lhcb-bplus');
  await explorer.named('bound-search').press('Escape');
  await expect(explorer.named('layer-bound-bc4-charm')).toHaveAttribute('aria-pressed', 'true');
  await expect(explorer.named('layer-bound-bc4-lhcb-b0')).toHaveAttribute('aria-pressed', 'false');
});

test('bounds that cannot be drawn are in the list with their reason and citation', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const row = explorer.named('layer-bound-bc4-belle');
  await expect(row).toContainText('missing');
  await expect(row).toContainText('not a limit on B → KS');
  await expect(row).toHaveAttribute('aria-disabled', 'true');
  await row.focus();
  await expect(page.getByRole('tooltip')).toContainText('not documented well enough');
  await expect(page.getByRole('tooltip')).toContainText('arXiv:');
});

test('BibTeX holds what is on the plot and nothing else', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&model=bc4&bounds=-bc4-icarus');
  await expect(explorer.named('main-plot')).toContainText('CHARM');
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-bibtex').click()]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('{NA62:2025hidden,');
  expect(text).toContain('{CHARM:1985axion,');
  expect(text).not.toContain('{ICARUS:2025dimuon,');
  expect(text).not.toContain('{Belle:2009kll,');
});

test('figure 9d shows Belle II, recast from B⁺ → K⁺X, at its level and with how well that is known', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('v=1&fig=2025-9d');
  await expect(explorer.named('main-plot')).toContainText('Belle II μμ (recast)');
  await expect(explorer.named('bounds-note')).toContainText(
    'MicroBooNE ee, Belle II ee, Belle II μμ; read off',
  );
  const row = explorer.named('layer-bound-bc4-belle-2-dimuon');
  await row.focus();
  await expect(page.getByRole('tooltip')).toContainText(/limits on B\(B\+ → K\+X\).*about 20 %.*95 % CL/);
  const [file] = await Promise.all([page.waitForEvent('download'), explorer.named('save-bibtex').click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain('{BelleII:2023mediator,');
  await explorer.named('save').click();
  await explorer.named('make-figure').click();
  const caption = explorer.named('figure-caption');
  await expect(caption).toContainText('Belle II ee, Belle II μμ: 95 % CL.');
  await expect(caption).toContainText('Rates of B decays are known to about 20 %');
});
