import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { agrees } from '../../../src/ui/figures/comparison.ts';
import { figures, startOf } from '../../../src/ui/figures/figures.ts';
import { plainText } from '../../../src/plot/format.ts';
import { entriesOf, knownOf } from '../known.ts';

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

const spectra = figures.filter(({ id }) => /^(2021-[23]|2025-[145][ab])/.test(id));

describe.each(spectra.map((figure) => [figure.id, figure] as const))('figure %s', (_, figure) => {
  it('has every number that it compares within what the paper states', () => {
    const start = startOf(figure);
    const known = knownOf(start);
    const asked = figure.comparisons.flatMap(({ asks }) => asks?.(known) ?? []);
    const answers = new Map<string, unknown>();
    for (const { key, request } of asked) {
      if (answers.has(key)) continue;
      const result = engine.run(request);
      if (!result.ok) throw new Error(result.reason.code);
      answers.set(key, result.answer);
    }
    const all = {
      ...known,
      entries: entriesOf(Object.fromEntries(answers) as Parameters<typeof entriesOf>[0]),
    };
    for (const { compare } of figure.comparisons) {
      const compared = compare(all);
      if (compared === null) throw new Error('nothing came');
      if (compared.kind === 'none') expect(plainText(compared.because)).not.toBe('');
      else
        expect({ what: plainText(compared.what), agrees: agrees(compared) }).toEqual({
          what: plainText(compared.what),
          agrees: true,
        });
    }
  });
});

it('are the ten figures of spectra, counts and what limits rest on', () => {
  expect(spectra).toHaveLength(10);
});
