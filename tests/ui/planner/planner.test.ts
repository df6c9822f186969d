import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import type { ExclusionRequest, LimitsRequest, PointRequest } from '../../../src/engine/request.ts';
import type { Asked } from '../../../src/ui/planner/asked.ts';
import { answerOf, entryOf } from '../../../src/ui/planner/entries.ts';
import { createPlanner } from '../../../src/ui/planner/planner.ts';
import { createSplitRuns } from '../../../workers/splitRuns.ts';
import { toySearch } from '../../toy.ts';
import { fakeClock } from '../../fakeClock.ts';
import { answerAll, fakePool } from './fakes.ts';

const first = 'na62-pinunu-2016-2022';
const second = 'na62-pimumu-2017-2018';
const engine = createEngine([first, second].map((id) => toySearch({ id })));
const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;

const exclusion = (change: Partial<ExclusionRequest> = {}): Asked<ExclusionRequest> => ({
  key: 'exclusion',
  lane: 'by-search',
  when: 'now',
  request: {
    task: 'exclusion',
    model: 'bc4',
    searches: [first, second],
    invisibleFraction: 0,
    curves: ['observed'],
    ...assumptions,
    ...change,
  },
});
const stumble = { code: 'failed', cause: 'a stumble' } as const;
function answerTo(change: Partial<ExclusionRequest>) {
  const result = engine.run(exclusion(change).request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}
const point = (massMeV: number, change: Partial<Asked> = {}): Asked => ({
  key: 'point',
  lane: 'by-search',
  when: 'now',
  request: {
    task: 'point',
    model: 'bc4',
    searches: [first],
    massMeV,
    coupling: 1e-7,
    invisibleFraction: 0,
    ...assumptions,
  } satisfies PointRequest,
  ...change,
});
const limits = (change: Partial<Asked> = {}, request: Partial<LimitsRequest> = {}): Asked => ({
  key: 'limits',
  lane: { shared: 'statistics' },
  when: 'after-picture',
  request: {
    task: 'limits',
    searches: [first],
    lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
    ...assumptions,
    ...request,
  } satisfies LimitsRequest,
  ...change,
});

/** @param isSplit whether the workers share requests as those of the page do, or take them whole */
function planned(isSplit = false) {
  const clock = fakeClock();
  const { pool, runs } = fakePool(engine);
  const { run } = isSplit ? createSplitRuns(pool.run, pool.send, clock) : pool;
  const planner = createPlanner({ ...pool, run }, clock);
  const searches = () =>
    answerOf(planner.entries.getState(), 'exclusion', 'exclusion')?.searches.map(({ search }) => search);
  const entry = (key: string) => entryOf(planner.entries.getState(), key);
  return { ...planner, clock, runs, searches, entry };
}

/** With a first picture drawn. */
async function begun(asks: readonly Asked[], isSplit = false) {
  const page = planned(isSplit);
  page.want(asks);
  await answerAll(page.runs);
  return page;
}

describe('the planner', () => {
  it('asks one question as one request, and shows what has arrived of it', async () => {
    const { want, runs, searches, entry } = planned();
    want([exclusion()]);
    expect(runs.map(({ request }) => request)).toEqual([exclusion().request]);
    expect(runs[0].options).toMatchObject({ channel: 'exclusion', split: { inTurn: true } });
    runs[0].options.onPartial?.(answerTo({ searches: [second] }), exclusion().request);
    expect(searches()).toEqual([second]);
    expect(runs[0].options.split?.known()).toBe(entry('exclusion').answer);
    expect(entry('exclusion').stale).toBe(true);
    await runs[0].answer();
    expect(searches()).toEqual([first, second]);
    expect(entry('exclusion')).toMatchObject({ stale: false, error: null });
  });

  it('names with an error the searches that have no answer', async () => {
    const { want, runs, searches, entry } = planned();
    want([exclusion()]);
    runs[0].options.onPartial?.(answerTo({ searches: [first] }), exclusion().request);
    await runs[0].settle({ ok: false, kind: 'failure', reason: stumble, searches: [second] });
    expect(searches()).toEqual([first]);
    expect(entry('exclusion')).toMatchObject({ stale: true, error: { reason: stumble, searches: [second] } });
  });

  it('asks roughly while something moves, and as it is once nothing does', async () => {
    const asked = (confidenceLevel: number): Asked => ({ ...exclusion({ confidenceLevel }), rough: true });
    const { want, moved, runs, entry, clock } = await begun([asked(0.9)]);
    const move = (confidenceLevel: number) => {
      moved();
      want([asked(confidenceLevel)]);
    };
    move(0.91);
    move(0.92);
    expect(runs.map(({ request }) => 'rough' in request && request.rough)).toEqual([true, true]);
    const answer = answerTo({ confidenceLevel: 0.92 });
    const rough = answer.searches.map((search) => ({ ...search, rough: true as const }));
    await runs[1].answer({ ...answer, searches: rough });
    expect(entry('exclusion').stale).toBe(true);
    expect(runs).toHaveLength(2);
    await clock.pass(400);
    expect(runs[2].request).toEqual(asked(0.92).request);
    await runs[2].answer();
    expect(entry('exclusion')).toMatchObject({ stale: false, request: asked(0.92).request });
    // What could be answered as it is needs no second question.
    move(0.93);
    await runs[3].answer();
    expect(entry('exclusion').stale).toBe(false);
    await clock.pass(1000);
    expect(runs).toHaveLength(4);
  });

  it('does not ask again what is known or under way', async () => {
    const { want, runs } = await begun([exclusion()]);
    want([exclusion()]);
    expect(runs).toHaveLength(0);
    want([exclusion({ confidenceLevel: 0.95 })]);
    want([exclusion({ confidenceLevel: 0.95 })]);
    expect(runs).toHaveLength(1);
  });

  it('stops what is under way where what is known is wanted again, and asks where it has been replaced', async () => {
    const { want, runs, entry } = await begun([exclusion()]);
    want([exclusion({ confidenceLevel: 0.95 })]);
    want([exclusion()]);
    expect(runs.map(({ isAborted }) => isAborted())).toEqual([true]);
    expect(entry('exclusion').stale).toBe(false);
    want([exclusion({ confidenceLevel: 0.95 })]);
    runs[1].options.onPartial?.(answerTo({ confidenceLevel: 0.95 }), runs[1].request);
    want([exclusion()]);
    expect(entry('exclusion').stale).toBe(true);
    expect(runs[2].request).toEqual(exclusion().request);
    await runs[2].answer();
    await runs[1].answer();
    expect(entry('exclusion')).toMatchObject({ stale: false, request: exclusion().request });
  });

  it('shows the first search alone, then all, and asks only for those that it does not know', async () => {
    const { want, runs, searches, entry } = planned(true);
    want([exclusion()]);
    expect(runs.map(({ request }) => request)).toMatchObject([{ searches: [first] }]);
    await runs[0].answer();
    expect(searches()).toEqual([first]);
    await answerAll(runs.splice(1));
    expect(searches()).toEqual([first, second]);
    expect(entry('exclusion').stale).toBe(false);
    runs.length = 0;
    want([exclusion({ searches: [second] })]);
    expect(searches()).toEqual([second]);
    await answerAll(runs);
    want([exclusion()]);
    expect(runs.map(({ request }) => request)).toMatchObject([{ searches: [first] }]);
    await answerAll(runs);
    expect(searches()).toEqual([first, second]);
  });

  it('asks anew for what was left out of the answer in between', async () => {
    const { want, runs, searches } = await begun([exclusion()], true);
    want([exclusion({ searches: [first] })]);
    want([exclusion()]);
    await answerAll(runs);
    expect(searches()).toEqual([first, second]);
  });

  it('holds a union only as long as it is asked for', async () => {
    const { want, runs, entries } = await begun([exclusion({ union: true })]);
    const union = () => answerOf(entries.getState(), 'exclusion', 'exclusion')?.union;
    expect(union()).toHaveLength(1);
    want([exclusion()]);
    await answerAll(runs);
    expect(union()).toEqual([]);
  });

  it('asks for the point alone while the crosshair is dragged', async () => {
    const { want, runs } = await begun([exclusion(), point(150)]);
    for (const massMeV of [151, 152, 153]) want([exclusion(), point(massMeV)]);
    expect(runs.map(({ request }) => request.task)).toEqual(['point', 'point', 'point']);
    expect(runs.map(({ options }) => options.channel)).toEqual(Array(3).fill('point'));
  });

  it('shows an answer that a drag has left behind, never one older than what is shown', async () => {
    const { want, runs, entries, entry } = await begun([point(150)]);
    const mass = () => answerOf(entries.getState(), 'point', 'point')?.massMeV;
    want([point(151)]);
    want([point(152)]);
    want([point(153)]);
    const [a, b, c] = runs;
    await b.answer();
    expect(mass()).toBe(152);
    expect(entry('point').stale).toBe(true);
    await a.answer();
    expect(mass()).toBe(152);
    await c.answer();
    expect(mass()).toBe(153);
    expect(entry('point').stale).toBe(false);
  });

  it('leaves what stands behind the figure until the first picture is there, and follows a drag at a distance', async () => {
    const { want, runs, clock } = planned();
    want([exclusion({ searches: [first] }), limits()]);
    clock.advance(1000);
    expect(runs.map(({ request }) => request.task)).toEqual(['exclusion']);
    await runs.splice(0)[0].answer();
    for (let step = 0; step < 10; step += 1) {
      want([exclusion({ searches: [first] }), limits({}, { confidenceLevel: 0.9 + step / 1000 })]);
      clock.advance(20);
    }
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.length).toBeLessThan(5);
    clock.advance(100);
    expect(runs.at(-1)?.request).toMatchObject({ confidenceLevel: 0.909 });
  });

  it('follows a single move sooner than a hand that goes on', async () => {
    const { want, runs, clock } = await begun([exclusion(), limits()]);
    want([exclusion(), limits({}, { confidenceLevel: 0.91 })]);
    clock.advance(24);
    expect(runs).toHaveLength(0);
    clock.advance(1);
    expect(runs).toHaveLength(1);
  });

  it('asks at rest once the request has not changed for a while', async () => {
    const { want, runs, clock } = await begun([point(150)]);
    for (let step = 0; step < 5; step += 1) {
      want([point(150), limits({ when: 'at-rest' }, { confidenceLevel: 0.9 + step / 1000 })]);
      clock.advance(100);
    }
    expect(runs).toHaveLength(0);
    clock.advance(100);
    expect(runs.map(({ request }) => request)).toMatchObject([{ confidenceLevel: 0.904 }]);
  });

  it('drops what is wanted no more, and knows it still when it is wanted again', async () => {
    const { want, runs, clock, entry } = await begun([point(150)]);
    const alone = limits({ when: 'now', lane: { alone: 'slow' } });
    want([point(150), alone]);
    want([point(150)]);
    expect(runs[0].isAborted()).toBe(true);
    expect(entry('limits')).toMatchObject({ answer: null, stale: true });
    want([point(150), alone]);
    clock.advance(300);
    expect(entry('limits').slow).toBe(true);
    await runs[1].answer();
    expect(entry('limits')).toMatchObject({ stale: false, slow: false });
    want([point(150)]);
    expect(entry('limits').stale).toBe(true);
    want([point(150), alone]);
    expect(entry('limits').stale).toBe(false);
    expect(runs).toHaveLength(2);
  });

  it('keeps the last answer beside an error, and asks again when told to', async () => {
    const { want, runs, entry, resume } = await begun([point(150)]);
    want([point(151)]);
    await runs.splice(0)[0].fail('The worker stumbled.');
    expect(entry('point')).toMatchObject({
      answer: { massMeV: 150 },
      stale: true,
      error: { kind: 'failure', reason: { code: 'failed', cause: 'The worker stumbled.' } },
    });
    want([point(151)]);
    expect(runs).toHaveLength(0);
    resume('point');
    await answerAll(runs);
    expect(entry('point')).toMatchObject({ answer: { massMeV: 151 }, stale: false, error: null });
  });
});

describe('what workers died of', () => {
  const diedAgain = {
    ok: false,
    kind: 'failure',
    reason: { code: 'died-again', task: 'limits' },
  } as const;
  const bounds = limits({ when: 'now' });

  it('is asked again by itself once it is refused no more, until it is answered', async () => {
    const { want, runs, clock, entry } = await begun([point(150)]);
    want([point(150), bounds]);
    await runs.splice(0)[0].settle(diedAgain);
    const { error } = entry('limits');
    expect(error?.reason.code).toBe('died-again');
    await clock.pass(60_000);
    expect(runs).toHaveLength(0);
    await clock.pass(1000);
    expect(runs.map(({ request }) => request)).toEqual([bounds.request]);
    await runs.splice(0)[0].settle(structuredClone(diedAgain));
    // It is not said anew each minute.
    expect(entry('limits').error).toBe(error);
    await clock.pass(61_000);
    await runs.splice(0)[0].answer();
    expect(entry('limits')).toMatchObject({ stale: false, error: null, answer: { task: 'limits' } });
    await clock.pass(200_000);
    expect(runs).toHaveLength(0);
  });

  it('is left alone when it is wanted no more, held, or was asked again in between', async () => {
    const { want, runs, clock, hold, resume, entry } = await begun([point(150)]);
    want([point(150), bounds]);
    await runs.splice(0)[0].settle(diedAgain);
    want([point(150)]);
    await clock.pass(100_000);
    expect(runs).toHaveLength(0);
    want([point(150), bounds]);
    await runs.splice(0)[0].settle(diedAgain);
    hold('limits', 'stopped');
    await clock.pass(100_000);
    expect(runs).toHaveLength(0);
    resume('limits');
    await clock.pass(100_000);
    expect(runs).toHaveLength(1);
    await runs.splice(0)[0].answer();
    expect(entry('limits').error).toBeNull();
  });

  it('is asked again for the searches that lack an answer alone', async () => {
    const { want, runs, clock, searches, entry } = planned(true);
    want([exclusion()]);
    await runs.splice(0)[0].answer();
    for (const run of runs.splice(0)) {
      const isLost = (run.request as ExclusionRequest).searches.includes(second);
      await (isLost ? run.settle(diedAgain) : run.answer());
    }
    expect([searches(), entry('exclusion').error?.searches]).toEqual([[first], [second]]);
    await clock.pass(61_000);
    expect(runs.map(({ request }) => (request as ExclusionRequest).searches)).toEqual([[second]]);
    await answerAll(runs);
    expect([searches(), entry('exclusion').error]).toEqual([[first, second], null]);
  });

  it('is no more asked by a planner that is closed', async () => {
    const { want, runs, clock, close } = await begun([point(150)]);
    want([point(150), bounds]);
    await runs.splice(0)[0].settle(diedAgain);
    close();
    await clock.pass(100_000);
    expect(runs).toHaveLength(0);
  });
});

describe('a question that has failed', () => {
  it('is asked again when it is wanted again', async () => {
    const { want, runs, entry } = await begun([point(150)]);
    const alone = limits({ when: 'now' });
    want([point(150), alone]);
    await runs.splice(0)[0].fail('a stumble');
    want([point(150)]);
    want([point(150), alone]);
    expect(runs).toHaveLength(1);
    await runs.splice(0)[0].answer();
    expect(entry('limits')).toMatchObject({ stale: false, error: null });
  });
});

describe('what streams', () => {
  const toys = (request: Partial<LimitsRequest> = {}) =>
    limits({ when: 'idle', lane: { alone: 'toys' }, streams: { stopped: () => 'Stopped.' } }, request);
  const running = async () => {
    const page = await begun([point(150)]);
    page.want([point(150), toys()]);
    page.clock.advance(400);
    return page;
  };

  it('begins when nothing has moved for a while, makes way and goes on with the same request', async () => {
    const { moved, runs, clock, want } = await running();
    expect(runs).toHaveLength(1);
    for (let step = 0; step < 5; step += 1) {
      moved();
      want([point(150), toys()]);
      clock.advance(100);
    }
    expect(runs.map(({ isAborted }) => isAborted())).toEqual([true]);
    clock.advance(400);
    expect(runs).toHaveLength(2);
    expect(runs[1].request).toEqual(runs[0].request);
    // The readout may go on meanwhile: it is not what moves.
    want([point(151), toys()]);
    expect(runs[1].isAborted()).toBe(false);
  });

  it('tells how far it is and what it has so far', async () => {
    const { runs, entry } = await running();
    const partial = engine.run(runs[0].request);
    if (!partial.ok) throw new Error(partial.reason.code);
    runs[0].options.onProgress?.(0.25);
    runs[0].options.onPartial?.(partial.answer, runs[0].request);
    expect(entry('limits')).toMatchObject({ progress: 0.25, stale: true, answer: partial.answer });
    await runs[0].answer();
    expect(entry('limits')).toMatchObject({ progress: 1, stale: false });
  });

  it('is paused, goes on, and is stopped by Escape with what there is', async () => {
    const { runs, entry, hold, resume, stopStreams, clock, moved } = await running();
    hold('limits', 'paused');
    expect(entry('limits').held).toBe('paused');
    expect(stopStreams()).toBeNull();
    moved();
    clock.advance(1000);
    expect(runs.filter(({ isAborted }) => !isAborted())).toHaveLength(0);
    resume('limits');
    expect(runs.filter(({ isAborted }) => !isAborted())).toHaveLength(1);
    expect(stopStreams()?.()).toBe('Stopped.');
    expect(entry('limits').held).toBe('stopped');
    expect(runs.filter(({ isAborted }) => !isAborted())).toHaveLength(0);
    expect(stopStreams()).toBeNull();
    runs[1].options.onProgress?.(0.9);
    expect(entry('limits').progress).toBe(0);
  });

  it('begins anew with another request, even when it was stopped', async () => {
    const { runs, entry, want, stopStreams, clock } = await running();
    stopStreams();
    want([point(150), toys({ confidenceLevel: 0.95 })]);
    expect(entry('limits').held).toBeNull();
    clock.advance(400);
    expect(runs.at(-1)?.request).toMatchObject({ confidenceLevel: 0.95 });
    expect(runs.at(-1)?.isAborted()).toBe(false);
  });
});
