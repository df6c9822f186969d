import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a theorist chooses another C, sees the spread of edges and what it means at the crosshair', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('model=bc4&inv=1&at=180,6.9e-9');
  const usual = await explorer.restingEdges();

  await explorer.named('control-more').click();
  await expect(explorer.named('theory')).toContainText('arXiv:2507.17286, eq. 4.3');
  await explorer.movesTheRegion(() => explorer.named('theory-C-0.0038').click());
  await page.keyboard.press('Escape');
  await expect(explorer.named('control-couplings')).toContainText('C = 0.0038');
  expect(decodeURIComponent(new URL(page.url()).hash)).toContain('model=bc4&couplings=C=0.0038');
  const other = await explorer.restingEdges();
  expect(other).not.toBe(usual);
  await expect(explorer.named('verdict').first()).toHaveAttribute('data-code', 'excluded');

  // The link alone brings it back, bounds of others included.
  const link = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await explorer.open(link);
  await expect(explorer.named('control-couplings')).toContainText('C = 0.0038');
  await expect(explorer.named('layer-bound-bc4-e949')).toHaveCount(1);
  await explorer.named('control-couplings').click();
  await explorer.named('theory-reset').click();
  await page.keyboard.press('Escape');
  await expect(explorer.named('control-couplings')).toHaveCount(0);
  await expect.poll(() => explorer.edges()).toBe(usual);

  await explorer.named('layer-spread').click();
  await expect(explorer.named('region-spread-na62-pinunu-2016-2022-lower')).toHaveCount(1);
  await expect(explorer.named('spread-verdict')).toHaveText('Excluded only if C = 0.0038.');
  await expect(
    page.getByText('Bands at the edges: spread of theory inputs, C = 0.003 to 0.0038.'),
  ).toHaveCount(1);
  expect(new URL(page.url()).hash).toContain('spread=1');
  await page.keyboard.press('Control+z');
  await expect(explorer.named('spread-verdict')).toHaveCount(0);
  expect(explorer.problems).toEqual([]);
});
