import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { AnswerBySearch } from '../../src/engine/joinedSearches.ts';
import type { ExclusionRequest, PointRequest } from '../../src/engine/request.ts';
import type { EngineAnswer, EngineRequest } from '../../src/engine/taskTypes.ts';
import type { WorkerResult } from '../../workers/protocol.ts';
import { createSplitRuns } from '../../workers/splitRuns.ts';
import { fakeClock, settled } from '../fakeClock.ts';
import { toySearch } from '../toy.ts';
import { answerAll, fakePool, type Run } from '../ui/planner/fakes.ts';

const first = 'na62-pinunu-2016-2022';
const other = 'na62-pi0-invisible';
const second = 'na62-pimumu-2017-2018';
const engine = createEngine([first, other, second].map((id) => toySearch({ id })));
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

const exclusion = (change: Partial<ExclusionRequest> = {}): ExclusionRequest => ({
  task: 'exclusion',
  model: 'bc4',
  searches: [first, other, second],
  invisibleFraction: 0,
  curves: ['observed'],
  ...assumptions,
  ...change,
});
const point = (massMeV: number): PointRequest => ({
  task: 'point',
  model: 'bc4',
  searches: [first, second],
  massMeV,
  coupling: 1e-7,
  invisibleFraction: 0,
  ...assumptions,
});

const searchesOf = (answer: EngineAnswer) => (answer as AnswerBySearch).searches.map(({ search }) => search);

function splitting(known: EngineAnswer | null = null) {
  const clock = fakeClock();
  const { pool, runs } = fakePool(engine);
  const { run } = createSplitRuns(pool.run, () => undefined, clock);
  const told: { answer: EngineAnswer; request: EngineRequest }[] = [];
  const progress: number[] = [];
  const ask = (request: EngineRequest, options: object = {}, inTurn = true) => {
    const asked: { result: WorkerResult<EngineAnswer> | null } = { result: null };
    const all = {
      channel: request.task,
      split: { inTurn, known: () => known },
      onPartial: (answer: EngineAnswer, of: EngineRequest) => told.push({ answer, request: of }),
      onProgress: (part: number) => progress.push(part),
      ...options,
    };
    void run(request, all as never).then((result) => {
      asked.result = result;
    });
    return asked;
  };
  const asked = () => runs.map(({ request }) => ('searches' in request ? request.searches : []));
  return { clock, runs, ask, asked, told, progress };
}

/** With a first answer to everything. */
async function begun() {
  const page = splitting();
  page.ask(exclusion());
  page.ask(point(150));
  await answerAll(page.runs);
  page.told.length = 0;
  page.progress.length = 0;
  return page;
}

const answerOf = (request: EngineRequest) => {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
};

describe('a request that is split', () => {
  it('asks for one search first, then for all, tells what has arrived, and settles with the whole', async () => {
    const { ask, asked, runs, told, progress } = splitting();
    const exclusionAsked = ask(exclusion());
    expect(asked()).toEqual([[first]]);
    await runs[0].answer();
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[first]]);
    expect(asked().slice(1)).toEqual([[first, other], [second]]);
    await runs[2].answer();
    await runs[1].answer();
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[first], [first, second]]);
    expect(progress.at(-1)).toBeCloseTo(1 / 3, 15);
    expect(exclusionAsked.result).toEqual({ ok: true, answer: answerOf(exclusion()) });
  });

  it.each([[[first]], [[first, second]]])('forgets %j where their data could not be read', async (lost) => {
    const request = point(150);
    const found = (searches: readonly string[]) =>
      answerOf({ ...request, searches: searches.filter((id) => !lost.includes(id)) });
    const { ask, runs, told } = splitting(answerOf(request));
    const asked = ask(request, {}, false);
    for (const run of runs) await run.answer(found((run.request as PointRequest).searches));
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[second]]);
    expect(asked.result).toEqual({ ok: true, answer: found(request.searches) });
  });

  it('gives the answer of the engine to the whole', async () => {
    const { ask, runs } = await begun();
    const request = exclusion({ confidenceLevel: 0.95 });
    const asked = ask(request);
    await answerAll(runs);
    expect(asked.result).toEqual({ ok: true, answer: answerOf(request) });
  });

  it('asks one worker and then the other, or after a while without an answer', async () => {
    const { ask, asked, runs, clock } = await begun();
    ask(point(151));
    expect(asked()).toEqual([[first]]);
    await runs[0].answer();
    expect(asked()).toEqual([[first], [second]]);
    await runs[1].answer();
    ask(point(152));
    clock.advance(39);
    expect(asked()).toHaveLength(3);
    clock.advance(1);
    expect(asked()).toHaveLength(4);
  });

  it('waits longer at the start, and asks all workers at once where it is told to', () => {
    const start = splitting();
    start.ask(exclusion());
    start.clock.advance(1499);
    expect(start.asked()).toHaveLength(1);
    start.clock.advance(1);
    expect(start.asked()).toEqual([[first], [first, other], [second]]);
    const atOnce = splitting();
    atOnce.ask(exclusion(), {}, false);
    expect(atOnce.asked()).toEqual([[first, other], [second]]);
  });

  it('takes its second share along with those of all others', async () => {
    const { ask, asked, runs } = await begun();
    ask(exclusion({ confidenceLevel: 0.95 }), { bundle: 'now' });
    ask(point(151), { bundle: 'now' });
    expect(runs.map(({ options }) => options.bundle)).toEqual(['now escapes', 'now escapes']);
    await runs[0].answer();
    expect(asked().slice(2)).toEqual([[second], [second]]);
    expect(runs.slice(2).map(({ options }) => options.bundle)).toEqual(['now decays', 'now decays']);
  });

  it('keeps what is known of its searches until they arrive, and asks only for what is not', async () => {
    const { ask, asked, runs, told } = await begun();
    const fewer = ask(exclusion({ searches: [first, other] }));
    await settled();
    expect(asked()).toEqual([]);
    expect(fewer.result).toEqual({ ok: true, answer: answerOf(exclusion({ searches: [first, other] })) });
    const again = ask(exclusion());
    expect(asked()).toEqual([[second]]);
    await answerAll(runs);
    expect(again.result).toMatchObject({ ok: true });
    told.length = 0;
    ask(exclusion({ searches: [first, second] }));
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[first, second]]);
  });

  it('asks anew for what was left out of the answer in between', async () => {
    const { ask, runs } = await begun();
    ask(exclusion({ searches: [first] }));
    const asked = ask(exclusion());
    await answerAll(runs);
    expect(asked.result).toEqual({ ok: true, answer: answerOf(exclusion()) });
  });

  it('starts from what its caller knows, and forgets another model', async () => {
    const { ask, runs, told } = splitting(answerOf(point(120)));
    ask(point(150));
    await runs[0].answer();
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[first, second]]);
    const other = splitting({ ...answerOf(point(120)), model: 'bc10' } as EngineAnswer);
    other.ask(point(150));
    await other.runs[0].answer();
    expect(other.told.map(({ answer }) => searchesOf(answer))).toEqual([[first]]);
  });

  it('holds a union only as long as it is asked for', async () => {
    const { ask, runs } = await begun();
    const union = ask(exclusion({ union: true }));
    expect(runs).toHaveLength(1);
    await answerAll(runs);
    expect(union.result).toMatchObject({ answer: { union: [{}] } });
    const plain = ask(exclusion());
    await answerAll(runs);
    expect(plain.result).toMatchObject({ answer: { union: [] } });
  });
});

describe('requests that follow each other', () => {
  it('replace the older, which is told so, and take of it what has not arrived anew', async () => {
    const { ask, runs, told } = await begun();
    const older = ask(point(151));
    await runs[0].answer();
    const newer = ask(point(152));
    await settled();
    expect(older.result).toMatchObject({ kind: 'cancelled', reason: { code: 'superseded' } });
    // The share of the other worker arrives when a newer one is wanted: better than what stands there.
    await runs[1].answer();
    expect(told.at(-1)).toMatchObject({ request: { massMeV: 151 } });
    await answerAll(runs.splice(2));
    expect(newer.result).toEqual({ ok: true, answer: answerOf(point(152)) });
  });

  it('never go back to what is older than what is known', async () => {
    const { ask, runs, told } = await begun();
    const one = { ...point(151), searches: [first] };
    const two = { ...point(152), searches: [first] };
    ask(one);
    ask(two);
    const [older, newer] = runs;
    await newer.answer();
    told.length = 0;
    await older.answer();
    expect(told).toEqual([]);
  });

  it('keep what they know of their model from late answers about another', async () => {
    const { ask, runs } = await begun();
    ask(exclusion({ confidenceLevel: 0.95 }), {}, false);
    const asked = ask(exclusion({ model: 'bc10' }), {}, false);
    const [, late, escapes, decays] = runs;
    await escapes.answer();
    await late.answer();
    await decays.answer();
    expect(asked.result).toEqual({ ok: true, answer: answerOf(exclusion({ model: 'bc10' })) });
  });

  it('are all given up by their signal, but for what is known', async () => {
    const { ask, runs } = await begun();
    const controller = new AbortController();
    const asked = ask(point(151), { signal: controller.signal }, false);
    await runs[0].answer();
    controller.abort();
    await settled();
    expect(asked.result).toMatchObject({ kind: 'cancelled', reason: { code: 'stopped' } });
    expect(runs.map(({ isAborted }) => isAborted())).toEqual([false, true]);
    runs.length = 0;
    const again = ask(point(151), {}, false);
    expect(runs).toHaveLength(1);
    await answerAll(runs);
    expect(again.result).toEqual({ ok: true, answer: answerOf(point(151)) });
  });
});

describe('a share that fails', () => {
  const failing = async (fails: (run: Run) => boolean) => {
    const page = await begun();
    const asked = page.ask(exclusion({ confidenceLevel: 0.95 }), {}, false);
    for (const run of page.runs.splice(0)) await (fails(run) ? run.fail('a stumble') : run.answer());
    return { ...page, asked };
  };
  const isSecond = ({ request }: Run) => 'searches' in request && request.searches.includes(second);

  it('names its searches, and leaves the answers of the others', async () => {
    const { asked, told } = await failing(isSecond);
    expect(asked.result).toEqual({
      ok: false,
      kind: 'failure',
      reason: { code: 'failed', cause: 'a stumble' },
      searches: [second],
    });
    expect(told.map(({ answer }) => searchesOf(answer))).toEqual([[first, other, second]]);
    expect(told[0].request).toMatchObject({ confidenceLevel: 0.95 });
  });

  it('names none where all have failed', async () => {
    const { asked } = await failing(() => true);
    expect(asked.result).toEqual({
      ok: false,
      kind: 'failure',
      reason: { code: 'failed', cause: 'a stumble' },
    });
  });

  it('is asked again alone', async () => {
    const { ask, runs } = await failing(isSecond);
    const again = ask(exclusion({ confidenceLevel: 0.95 }));
    expect(runs.map(({ request }) => request)).toMatchObject([{ searches: [second] }]);
    await answerAll(runs);
    expect(again.result).toEqual({ ok: true, answer: answerOf(exclusion({ confidenceLevel: 0.95 })) });
  });
});

it('leaves whole what is not answered search by search, and what is not to be split', async () => {
  const { ask, runs } = splitting();
  const model = { task: 'model', model: 'bc4', massesMeV: [100] } as const;
  const asked = ask(model);
  expect(runs[0].request).toBe(model);
  expect(runs[0].options).toMatchObject({ channel: 'model', affinity: 'escapes' });
  expect(runs[0].options.onPartial).toBeUndefined();
  await answerAll(runs);
  expect(asked.result).toEqual({ ok: true, answer: answerOf(model) });
  const whole = exclusion();
  ask(whole, { split: undefined, affinity: 'statistics' });
  expect(runs[0].request).toBe(whole);
  expect(runs[0].options.affinity).toBe('statistics');
});
