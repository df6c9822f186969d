import { refused } from '../reasons.ts';
import { refusals } from '../../src/words/en/refusals.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { toySearch } from '../toy.ts';
import { soundRequests } from './soundRequests.ts';

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
    [
      { task: 'limits', searches: ['toy'], lifetime: { kind: 'fixed' }, ...assumptions },
      '"lifetime.lifetimeS"; it has none',
    ],
    [
      { task: 'limits', searches: ['toy'], lifetime: { kind: 'implied', model: 'bc4' }, ...assumptions },
      '"lifetime.amplitudeCoupling"; it has none',
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
    const sentence = refusals.sentence(refused(result));
    expect(sentence).toContain(named);
    expect(sentence).toMatch(/^[^.]*(\.\w[^.]*)*\.$/);
  });
});

const optional = {
  statistic: undefined,
  uncertaintyLaw: undefined,
  whatIf: undefined,
  lifetimeLaw: undefined,
  userLimits: undefined,
  conventionParameters: undefined,
  fixedLifetimeS: undefined,
  seed: undefined,
};

const circle: { self?: unknown } = {};
circle.self = circle;
const odd: readonly unknown[] = [
  ...[
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    10n,
    '',
    'x',
    '\u0000\u001b[31m',
    'a'.repeat(500),
  ],
  ...[[], {}, [null], [{}], ['toy', 7], [[1]], { a: 1 }, { toString: null }, circle, () => 1, Symbol('s')],
  { search: 'toy', massMeV: [], count: {} },
];

type Path = readonly (string | number)[];

/** Paths to all values of a request. */
function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

/** A request with another value at one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const changed = rest.length === 0 ? by : replaced(inner, rest, by);
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (String(index) === key ? changed : entry));
  return { ...(value as object), [key]: changed };
}

describe('whatever stands in any field of a request', () => {
  it('is answered, or refused in a sentence for people', () => {
    for (const request of soundRequests)
      expect(engine.run(request as EngineRequest)).toMatchObject({ ok: true });
    const anyRequest = fc.constantFrom(...soundRequests).map((request) => ({ ...optional, ...request }));
    fc.assert(
      fc.property(anyRequest, fc.nat(), fc.constantFrom(...odd), (request, choice, value) => {
        const paths = pathsIn(request);
        const asked = replaced(request, paths[choice % paths.length], value);
        const result = engine.run(asked as EngineRequest);
        if (result.ok) return;
        expect(result.kind).toBe('input');
        const sentence = refusals.sentence(result.reason);
        expect(sentence).toMatch(/^[A-Za-z][^\p{Cc}]*\.$/u);
        expect(sentence).not.toMatch(/\[object|undefined|reading '|is not a function|Cannot convert/);
        expect(sentence.length).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
  });
});
