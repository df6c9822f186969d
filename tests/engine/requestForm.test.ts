import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { toySearch } from '../toy.ts';

const engine = createEngine([toySearch({})]);
const assumptions = { confidenceLevel: 0.9, method: 'exact', exposure: 1 };

describe('a request from a script, where no types were checked', () => {
  it.each([
    [null, 'null'],
    ['limits', '"limits"'],
    [undefined, 'missing'],
    [{ task: 'limits', ...assumptions }, 'searches'],
    [{ task: 'limits', searches: 'toy', ...assumptions }, 'searches'],
    [{ task: 'limits', searches: ['toy'], ...assumptions }, 'lifetime'],
    [{ task: 'limits', searches: ['toy'], lifetime: { kind: 'fixed' }, ...assumptions }, 'undefined s'],
    [
      { task: 'limits', searches: ['toy'], lifetime: { kind: 'implied', model: 'bc4' }, ...assumptions },
      'undefined',
    ],
    [{ task: 'exclusion', model: 'bc4', searches: ['toy'], invisibleFraction: 0, ...assumptions }, 'curves'],
    [{ task: 'model', model: 'bc4' }, 'massesMeV'],
    [{ task: 'convert', model: 'bc4', massMeV: 100 }, 'from'],
    [{ task: 'inputs', searches: ['toy'] }, 'lifetimesS'],
    [{ task: 'shape', confidenceLevel: 0.9, toys: 10, seed: 1 }, 'source'],
    [{}, 'task'],
    [{ task: 'limits', searches: 10n }, '"searches"; it has 10.'],
    [{ task: { toString: null } }, 'The task is'],
    [{ task: 'toString' }, '"toString"'],
  ])('is refused in one sentence that names what is missing: %#', (request, named) => {
    const result = engine.run(request as unknown as EngineRequest);
    expect(result).toMatchObject({ ok: false, kind: 'input', sentence: expect.stringContaining(named) });
    expect(result).toMatchObject({ sentence: expect.stringMatching(/^[^.]*(\.\d[^.]*)*\.$/) });
  });
});
