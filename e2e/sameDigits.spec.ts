import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openEngine } from '../src/engine/openEngine.ts';
import { Explorer } from './explorer.ts';
import { digits, questions } from './questions.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

test('this browser and Node compute the same, byte by byte', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const folder = new URL('../dist/', import.meta.url);
  const { engine } = await openEngine((path) => readFile(new URL(path, folder), 'utf8'));
  const asked = Object.entries(questions(engine.searches.map(({ id }) => id)));
  const here = new Map(asked.map(([name, request]) => [name, digest(digits(engine.run(request)))]));
  const there = new Map<string, string>();
  for (const [name, request] of asked) {
    const text = await page.evaluate(async (each) => {
      const result = await window.kaonscope.run(each);
      return JSON.stringify(result, (_, value: unknown) => {
        if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, String);
        return typeof value === 'number' ? String(value) : value;
      });
    }, request);
    expect(JSON.parse(text), name).toMatchObject({ ok: true });
    there.set(name, digest(text));
  }
  expect(there.size).toBeGreaterThan(25);
  expect(there).toEqual(here);
});
