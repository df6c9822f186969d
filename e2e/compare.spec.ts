import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a curve is kept under other assumptions and another model, compared, linked and taken away', async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.open('model=bc4&inv=1');
  await explorer.named('keep-curve').click();
  await expect(explorer.named('keep-curve')).toHaveCount(0);
  await expect(explorer.named('line-ghost-0-0')).toHaveAttribute('d', /^M/);
  await expect(explorer.named('line-ghost-0-0')).toHaveAttribute('stroke-dasharray', '3 2');
  expect(new URL(page.url()).hash).toContain('ghost=');

  const link = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await explorer.open(`${link}&cl=0.99&panel=ratio,kept`);
  await expect(explorer.named('layer-ghost-0')).toContainText('90 % CL');
  await expect(explorer.named('main-plot')).toContainText('90 % CL');
  await expect(explorer.named('line-kept-ratio-ghost-0')).toHaveAttribute('d', /^M/);
  // X always escapes: sin²θ goes like the limit on B, which 99 % raises.
  const over = Number(
    /([\d.]+) over 90/.exec((await explorer.named('linked-plot').textContent()) ?? '')?.[1],
  );
  expect(over).toBeGreaterThan(1.2);
  expect(over).toBeLessThan(2.5);
  await explorer.named('linked-table-button').click();
  await expect(explorer.named('linked-table')).toContainText('ratio');
  await page.keyboard.press('Escape');

  await page.goto('about:blank');
  await explorer.open(`model=bc10&inv=1&${link.split('&').find((part) => part.startsWith('ghost='))}`);
  await expect(explorer.named('layer-ghost-0')).toContainText('BC4 (sin2θ)');
  await explorer.named('layer-ghost-0').click();
  await expect(explorer.named('layer-ghost-0')).toHaveCount(0);
  await expect(explorer.named('line-ghost-0-0')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(explorer.named('layer-ghost-0')).toHaveCount(1);
  expect(explorer.problems).toEqual([]);
});
