import { describe, expect, it } from 'vitest';
import type { AnswerTo, EngineRequest } from '../../../src/engine/taskTypes.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import type { PlaneLook } from '../../../src/ui/layers/layer.ts';
import { layer } from '../../../src/ui/layers/toy/toy.ts';
import { toySentence } from '../../../src/ui/toy/toyAnswers.ts';
import { engineOfRealSearches } from '../../engine/realSearches.ts';
import { entriesOf, knownOf } from '../known.ts';

const engine = engineOfRealSearches();

function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const hiddenSearches = ['na62-pimumu-2017-2018', 'na62-pinunu-2017', 'na62-pigammagamma-2017-2018'];
const choicesWith = (change: Partial<Choices>): Choices => ({
  ...defaultChoices('bc4'),
  hiddenSearches,
  toy: '7,196,2e-8',
  ...change,
});
const look: PlaneLook = {
  content: 'model',
  highlighted: null,
  mass: [0, 354],
  y: [1e-9, 1e-6],
  compact: false,
  main: true,
};

function answered(choices: Choices) {
  const asked = layer.asks?.(knownOf(choices)) ?? [];
  const entries = entriesOf(Object.fromEntries(asked.map(({ key, request }) => [key, ask(request)])));
  return knownOf(choices, { entries });
}

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
        const lines = layer.scene?.()(known, { ...look, content }).lines ?? [];
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
    expect(layer.scene?.()(next, look)).toEqual({});
    expect(layer.excluded?.(next)).toEqual([]);
  });
});
