import fc from 'fast-check';
import { createEngine } from '../../../src/engine/engine.ts';
import { Refusal, shownValue } from '../../../src/engine/refusal.ts';
import { everydayTasks } from '../../../src/engine/tasks/everydayTasks.ts';
import { rareTasks } from '../../../src/engine/tasks/rareTasks.ts';
import type { AnyTask } from '../../../src/engine/tasks/task.ts';
import type { EngineRequest } from '../../../src/engine/taskTypes.ts';
import { refusals } from '../../../src/words/en/refusals.ts';
import { soundRequests } from '../../engine/soundRequests.ts';
import { toySearch } from '../../toy.ts';
import { pathsIn, replaced } from '../mutations.ts';
import { requireSentence } from '../sentences.ts';
import type { Outcome, Target } from '../target.ts';

const engine = createEngine([toySearch()]);
const tasks: readonly AnyTask[] = [...everydayTasks, ...rareTasks];

const circle: { self?: unknown } = {};
circle.self = circle;

/** Values that scripts can give and JSON cannot hold, by name. */
const odd: Readonly<Record<string, unknown>> = {
  undefined,
  NaN: Number.NaN,
  infinity: Infinity,
  'minus infinity': -Infinity,
  'minus zero': -0,
  bigint: 10n,
  function: () => 1,
  symbol: Symbol('s'),
  circle,
  date: new Date(0),
  map: new Map([[1, 2]]),
  'typed array': Float64Array.of(100, 150),
  'no prototype': Object.create(null) as unknown,
  'bad text': { toString: null },
  'throwing text': {
    toString: () => {
      throw new Error('thrown');
    },
  },
};

/** A sound request by its place in the list, with other values at some places of it: odd ones by name, others as they are. */
interface RequestInput {
  readonly base: number;
  readonly changes: readonly (readonly [
    place: number,
    value: { readonly odd: string } | { readonly plain: unknown },
  ])[];
}

/** Numbers that ask for no more work than a test has time for. */
const plain = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1,
    0.5,
    1.5,
    100,
    150,
    354.1,
    1e-300,
    '',
    'x',
    'toy',
    'bc4',
    'inf',
    'hypotheses',
  ),
  fc.constantFrom<unknown>(
    '\u0000\u001b[31m',
    '<b>x</b>',
    'a'.repeat(500),
    'toString',
    '__proto__',
    [],
    {},
    [null],
    [{}],
    ['toy', 7],
    [[1]],
    [100, 150],
    [150, 100],
  ),
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !(typeof value === 'number' && Math.abs(value) > 500)),
);

const inputs: fc.Arbitrary<RequestInput> = fc.record({
  base: fc.nat({ max: soundRequests.length - 1 }),
  changes: fc.array(
    fc.tuple(
      fc.nat({ max: 999 }),
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(odd)).map((name) => ({ odd: name })) },
        { weight: 3, arbitrary: plain.map((value) => ({ plain: value })) },
      ),
    ),
    { minLength: 1, maxLength: 2 },
  ),
});

function requestOf({ base, changes }: RequestInput): unknown {
  return changes.reduce<unknown>((request, [place, value]) => {
    const paths = pathsIn(request);
    const by = 'odd' in value ? odd[value.odd] : value.plain;
    return replaced(request, paths[place % paths.length], by);
  }, soundRequests[base]);
}

/** Everything in a request as a sentence may show it, the longest first. */
function shownIn(request: unknown): readonly string[] {
  const valueAt = (path: readonly string[]) =>
    path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], request);
  return pathsIn(request)
    .flatMap((path) => shownValue(valueAt(path)) ?? [])
    .sort((a, b) => b.length - a.length);
}

/** More work than a test has time for. */
function isHeavy(request: object): boolean {
  const {
    task,
    toys = 1e5,
    source,
  } = request as { task?: unknown; toys?: unknown; source?: { config?: { nB0?: unknown } } };
  const background = source?.config?.nB0;
  if (task === 'shape' && typeof background === 'number' && background > 5) return true;
  return (task === 'shape' || task === 'comparison') && typeof toys === 'number' && toys > 100;
}

/** Tasks that take long are answered for one of so many cases; what their checks say is looked at for all. */
const oneOf: Readonly<Record<string, number>> = {
  shape: 50,
  comparison: 50,
  exclusion: 4,
  'combined-exclusion': 4,
};

/** Whatever is asked is answered or refused in a sentence. */
function check(input: RequestInput): Outcome {
  const request = requestOf(input);
  const given = shownIn(request);
  const isObject = typeof request === 'object' && request !== null;
  const task = isObject && 'task' in request ? tasks.find(({ name }) => name === request.task) : undefined;
  if (isObject && task !== undefined) {
    const problem = task.check(request);
    if (problem !== null) requireSentence(refusals.sentence(problem), given);
  }
  const name = task?.name ?? '';
  const turn = input.changes.reduce((sum, [place]) => sum + place, 0) % (oneOf[name] ?? 1);
  if (isObject && task !== undefined && (turn > 0 || isHeavy(request)))
    return task.check(request) === null ? 'value' : 'sentence';
  const result = engine.run(request as EngineRequest);
  if (!result.ok) {
    if (result.kind !== 'input') throw new Error(`the engine failed: ${JSON.stringify(result.reason)}`);
    requireSentence(refusals.sentence(result.reason), given);
    return 'sentence';
  }
  try {
    engine.shard(request as EngineRequest, [1, 2]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    requireSentence(refusals.sentence(error.reason), given);
  }
  return 'value';
}

/** Requests of scripts. */
export const requests: Target<RequestInput> = {
  name: 'requests',
  title: 'requests to the engine',
  inputs,
  check,
};
