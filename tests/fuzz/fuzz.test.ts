import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { keptInputs } from './kept.ts';
import { tryOn } from './target.ts';
import { targets } from './targets.ts';

/** Cases for each target; `npm run fuzz` tries many more. */
const cases = 2000;

describe.each(targets)('$title', (target) => {
  it('that once did not hold do', async () => {
    for (const [, input] of keptInputs(target.name)) await tryOn(target, input);
  });

  it('give a value or a sentence, whatever they are', { timeout: 120_000 }, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const { findings, values, sentences } = await fuzz(target, seed, cases, Infinity, 1);
    expect(findings).toEqual([]);
    expect(values + sentences).toBeGreaterThanOrEqual(cases);
  });
});
