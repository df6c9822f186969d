import { describe, expect, it } from 'vitest';
import { createTaskEngine, createTaskTable } from '../../src/engine/taskEngine.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import { everydayTasks } from '../../src/engine/tasks/everydayTasks.ts';
import { needs } from '../../src/engine/tasks/form.ts';
import { rareTasks } from '../../src/engine/tasks/rareTasks.ts';
import { engineTask } from '../../src/engine/tasks/task.ts';
import { piece } from '../../src/engine/shards.ts';
import { toySearch } from '../toy.ts';

interface CountRequest {
  readonly task: 'count-letters';
  readonly words: readonly string[];
}
interface CountAnswer {
  readonly task: 'count-letters';
  readonly letters: readonly number[];
}

const countLetters = engineTask<CountRequest, CountAnswer>({
  name: 'count-letters',
  check: needs<CountRequest>({ words: ['text'] }),
  *answer(_, { words }) {
    yield 0.5;
    return { task: 'count-letters', letters: words.map(({ length }) => length) };
  },
  shard: (request, shard) => [{ ...request, words: piece(request.words, shard) }],
});

const parts = { searches: [toySearch({})], recasts: [], absent: [] };
const engine = createTaskEngine(
  createTaskTable([...everydayTasks, ...rareTasks, countLetters]),
  () => parts,
  () => null,
);
/** Types know the tasks of the lists alone. */
const asked = (request: CountRequest) => request as unknown as EngineRequest;

describe('a task that is put into the list', () => {
  const request = { task: 'count-letters', words: ['kaon', 'pion', 'X'] } as const;

  it('answers its requests, in steps', () => {
    expect(engine.run(asked(request))).toEqual({
      ok: true,
      answer: { task: 'count-letters', letters: [4, 4, 1] },
    });
    expect(engine.steps(asked(request)).next()).toEqual({ done: false, value: 0.5 });
  });

  it('refuses what lacks a field, and is named among the tasks that there are', () => {
    const bad = engine.run({ task: 'count-letters' } as unknown as EngineRequest);
    expect(bad).toMatchObject({
      ok: false,
      reason: { code: 'missing-field', field: 'words', needs: 'list' },
    });
    const unknown = engine.run({ task: 'nothing' } as unknown as EngineRequest);
    const allowed: unknown = expect.arrayContaining(['count-letters']);
    expect(unknown).toMatchObject({ ok: false, reason: { code: 'unknown-task', allowed } });
  });

  it('is cut into shards', () => {
    expect([1, 2].flatMap((k) => engine.shard(asked(request), [k, 2]))).toEqual([
      { ...request, words: ['kaon'] },
      { ...request, words: ['pion', 'X'] },
    ]);
  });
});
