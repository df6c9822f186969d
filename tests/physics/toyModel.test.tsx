import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { boundIds } from '../../src/data/boundCatalogue.ts';
import { checkCurve } from '../../src/data/curveSchema.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type * as Models from '../../src/physics/models/index.ts';
import type { BenchmarkModel } from '../../src/physics/models/model.ts';
import { plainText } from '../../src/plot/format.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { caption } from '../../src/ui/sentence/caption.ts';
import { modelOptions } from '../../src/ui/sentence/modelOptions.tsx';
import { modelName } from '../../src/words/en/models.ts';
import { outcome } from '../cli/commandLine.ts';
import { toySearch } from '../toy.ts';

vi.mock('../../src/physics/models/index.ts', async (load) => {
  const original = await load<typeof Models>();
  const { toyModel } = await import('../toy.ts');
  const toy = toyModel({
    id: 'toy',
    benchmark: 'TOY',
    invisibleAlias: 'toy-inv',
    start: { massMeV: 150, coupling: 1e-9 },
  });
  // All functions of the module see the list itself.
  (original.models as BenchmarkModel[]).push(toy);
  return original;
});

describe('a model that is put into the list', () => {
  it('starts where it says, in a link too', () => {
    const choices = defaultChoices('toy');
    expect(choices.crosshair.massMeV).toBe(150);
    expect(choices.crosshair.amplitudeCoupling ** 2).toBeCloseTo(1e-9, 18);
    expect(writePermalink(choices)).toBe('v=1&model=toy');
    expect(readPermalink('v=1&model=toy-inv')).toMatchObject({
      choices: { model: 'toy', invisibleFraction: 1 },
      notices: [],
    });
  });

  it('is offered in the sentence and named in captions', () => {
    const option = modelOptions().find(({ value }) => value === 'toy');
    expect(option?.searchText).toMatch(/^TOY /);
    expect(renderToStaticMarkup(option?.label)).toContain('TOY');
    expect(plainText(caption(defaultChoices('toy')))).toContain('TOY');
    // Without words of its own it has the name of its benchmark.
    expect(modelName({ id: 'toy', benchmark: 'TOY' })).toBe('TOY');
  });

  it('is answered for by the engine, with no contour of others', () => {
    const engine = createEngine([toySearch()]);
    const answer = engine.run({ ...requestsOf(defaultChoices('toy')).point, searches: ['toy'] });
    expect(answer).toMatchObject({ ok: true, answer: { model: 'toy', massMeV: 150 } });
    // Limits on B are recast into any model.
    expect(boundIds('toy')).toEqual(boundIds('alp'));
  });

  it('may be that of a curve in a file', () => {
    const curve = {
      kind: 'curve',
      id: 'one',
      name: 'One',
      quantity: 'coupling',
      convention: 'sin2theta',
      lifetimeS: null,
      confidenceLevel: null,
      shape: 'lower-edge',
      curveType: 'excluded',
      reference: '',
      note: '',
      stretches: [{ massMeV: [100, 200], coupling: [1e-8, 1e-9] }],
    };
    expect(checkCurve({ ...curve, model: 'toy' }, 'one.json').ok).toBe(true);
    expect(checkCurve({ ...curve, model: 'no-model' }, 'one.json').ok).toBe(false);
  });

  it('is a model of the command line, told in its usage', async () => {
    expect((await outcome('model', '--help')).stdout).toMatch(/one of bc1 .* toy .*toy-inv/);
    const table = await outcome('model', '--model', 'toy', '--masses', '100:102:1');
    expect(table).toMatchObject({ status: 0, sentences: [] });
    expect(table.stdout.trim().split('\n').length).toBeGreaterThan(3);
  });
});
