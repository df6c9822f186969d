import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import type { EngineRequest } from '../../../src/engine/taskTypes.ts';
import { answerScripts } from '../../../src/ui/planner/scripts.ts';
import type { EnginePool } from '../../../workers/protocol.ts';

const engine = createEngine([]);
const run = answerScripts({
  run: (async (request: EngineRequest) => engine.run(structuredClone(request))) as EnginePool['run'],
});
const asked = (request: unknown) => run(request as EngineRequest);

const cyclic: Record<string, unknown> = { task: 'limits' };
cyclic.searches = [cyclic];

const throwing = (thrown: unknown) => ({
  task: 'limits',
  get searches() {
    throw thrown;
  },
});

it.each([
  ['a number without end', { task: 'limits', searches: 10n }],
  ['a list of such numbers', { task: 'limits', searches: [10n] }],
  ['a function', { task: 'limits', searches: () => [] }],
  ['a symbol', { task: Symbol('limits') }],
  ['a circle', cyclic],
  ['a proxy', new Proxy({}, { get: () => fc })],
  ['what throws when it is read', throwing(new Error('not today'))],
  ['what throws something that has no text', throwing(Object.create(null))],
  [
    'what throws an error without a text',
    throwing(Object.defineProperty(new Error(), 'message', { get: () => throwing(1).searches })),
  ],
  ['nothing', undefined],
])('refuses %s in one sentence', async (_, request) => {
  const result = await asked(request);
  expect(result).toMatchObject({ ok: false, kind: 'input' });
  if (result.ok) return;
  expect(result.sentence).toMatch(/^[A-Z“"].*[.]$/);
  expect(result.sentence).not.toMatch(/undefined|\[object|\.\)/);
});

it('asks what was asked at the time, and answers with what a worker of its own says', async () => {
  const request = { task: 'model' as const, model: 'bc4' as const, massesMeV: [100] };
  const runs: unknown[] = [];
  const runCopies = answerScripts({
    run: (async (given: EngineRequest, options: unknown) => {
      runs.push([given, options]);
      return { ok: true, answer: given };
    }) as unknown as EnginePool['run'],
  });
  const answer = runCopies(request);
  request.massesMeV = [];
  const copy = { ...request, massesMeV: [100] };
  expect(await answer).toEqual({ ok: true, answer: copy });
  expect(runs).toEqual([[copy, { own: 'scripts' }]]);
});

it('never throws and always says why', async () => {
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  const tasks = ['limits', 'exclusion', 'point', 'model', 'convert', 'cls', 'inputs', 'combined'];
  const request = fc.oneof(
    value,
    fc.record(
      {
        task: fc.constantFrom(...tasks),
        searches: value,
        model: value,
        massesMeV: value,
        lifetime: value,
        method: value,
        confidenceLevel: value,
        exposure: value,
        toys: value,
        userLimits: value,
        whatIf: value,
      },
      { requiredKeys: ['task'] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(request, async (each) => {
      const result = await asked(each);
      expect(result.ok || result.sentence.length > 10).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
