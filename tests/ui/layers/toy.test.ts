import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { layer } from '../../../src/ui/layers/toy/toy.ts';
import { toySentence } from '../../../src/ui/toy/toyAnswers.ts';
import { answered as answeredOf, hiddenSearches, modelLook } from '../layerAnswers.ts';
import { knownOf } from '../known.ts';

const choicesWith = (change: Partial<Choices>): Choices => ({
  ...defaultChoices('bc4'),
  hiddenSearches,
  toy: '7,196,2e-8',
  ...change,
});

const answered = (choices: Choices) => answeredOf(layer, choices);

describe('a toy on the planes', () => {
  it('asks nothing while there is none, or none that can be read', () => {
    expect(layer.asks?.(knownOf(choicesWith({ toy: '' })))).toEqual([]);
    const unread = knownOf(choicesWith({ toy: 'x' }));
    expect(layer.asks?.(unread)).toEqual([]);
    expect(toySentence(unread)).toMatch(/“x” cannot be read; write a seed/);
  });

  it('is dashed under its name in both planes, at any exposure', () => {
    for (const exposure of [1, 10]) {
      const known = answered(choicesWith({ exposure }));
      const name = exposure === 1 ? 'toy, seed 7' : 'toy, seed 7, 10 times the kaons';
      for (const content of ['model', 'limit'] as const) {
        const lines = layer.scene?.()(known, { ...modelLook, content }).lines ?? [];
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.every(({ derived }) => derived)).toBe(true);
        const labels = lines.flatMap(({ label }) => (label === null ? [] : [plainText(label)]));
        expect(new Set(labels)).toEqual(new Set([name]));
      }
    }
  });

  it('is named in all that is saved and copied of it', () => {
    const known = answered(choicesWith({}));
    expect(layer.curves?.(known).map(({ id }) => id)).toContain('na62-pinunu-2016-2022-toy-7');
    expect(layer.excluded?.(known).map(({ name }) => name)).toEqual(['na62-pinunu-2016-2022 toy seed 7']);
    expect(layer.remarks?.(known)).toEqual(['Dashed, toy, seed 7: limits of generated events, not of data.']);
    const curve = layer.curves?.(known)[0]?.curve('observed')?.curve;
    expect(curve?.note).toMatch(/generated experiment \(toy, seed 7\), not of data/);
    expect(curve?.assumptions?.toy?.seed).toBe(7);
  });

  it('is not shown while the answer is of another one', () => {
    const known = answered(choicesWith({}));
    const next = { ...known, choices: choicesWith({ toy: '8,196,2e-8' }) };
    expect(layer.scene?.()(next, modelLook)).toEqual({});
    expect(layer.excluded?.(next)).toEqual([]);
  });
});
