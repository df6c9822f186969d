import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Explorer } from './explorer.ts';

test('a browser that is too old is told what is needed, others are not', async ({ page, context }) => {
  const now = new Explorer(page);
  await now.open();
  const sentence = /This browser is too old for KaonScope\. It needs .*Firefox 115/;
  await expect(page.getByText(sentence)).toBeHidden();
  const old = await context.newPage();
  await old.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'findLastIndex');
  });
  // It cannot read the scripts of the page either.
  await old.route('**/assets/*.js', (route) => route.abort());
  await old.goto('./');
  await expect(old.getByText(sentence)).toBeVisible();
});

test('no part imports from the first file of a worker, which WebKit would run once more', () => {
  const folder = new URL('../dist/assets/', import.meta.url);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const entries = scripts.filter((name) => /^\w+\.worker-/.test(name));
  expect(entries.length).toBeGreaterThan(1);
  for (const script of scripts) {
    const text = readFileSync(new URL(script, folder), 'utf8');
    const imported = [...text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+)["'`]/g)].map(
      ([, name]) => name,
    );
    expect(
      imported.filter((name) => entries.includes(name)),
      script,
    ).toEqual([]);
  }
});
