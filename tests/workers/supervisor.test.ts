import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../src/engine/request.ts';
import type { WorkerNotice, WorkerResult } from '../../workers/protocol.ts';
import { supervise } from '../../workers/supervisor.ts';
import { fakeClock, settled } from '../fakeClock.ts';
import { type Behaviour, fakeWorkers, never } from './fakeWorkers.ts';

const request = (mass: number): ModelRequest => ({ task: 'model', model: 'bc4', massesMeV: [mass] });
const given = (result: WorkerResult<unknown>) => (result.ok ? result.answer : result.reason.code);

/** A supervisor whose workers, clock and notices are at hand. */
function supervised(behaviour: Behaviour = {}) {
  const workers = fakeWorkers(behaviour);
  const clock = fakeClock();
  const notices: WorkerNotice[] = [];
  const supervisor = supervise({
    spawn: workers.spawn,
    baseUrl: 'http://localhost/',
    clock,
    notice: (notice) => notices.push(notice),
  });
  const codes = () => notices.map(({ code }) => code);
  return { ...workers, clock, notices, codes, supervisor };
}

/** A supervisor whose worker holds its first request back until released. */
async function busy() {
  let release: () => void = () => {};
  let runs = 0;
  const all = supervised({
    run: async (asked) => {
      runs += 1;
      if (runs === 1)
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      return { ok: true, answer: asked };
    },
  });
  const first = all.supervisor.run(request(1), { channel: 'a' });
  await settled();
  return { ...all, first, release: () => release() };
}

describe('the queue of a worker', () => {
  it('answers requests of different channels one after the other', async () => {
    const { supervisor } = supervised();
    const results = await Promise.all([
      supervisor.run(request(1), { channel: 'a' }),
      supervisor.run(request(2), { channel: 'b' }),
    ]);
    expect(results.map(given)).toEqual([request(1), request(2)]);
  });

  it('computes only the newest waiting request of a channel, and lets a short running one finish', async () => {
    const { supervisor, first, newest, release } = await busy();
    const second = supervisor.run(request(2), { channel: 'a' });
    const third = supervisor.run(request(3), { channel: 'a' });
    expect(given(await second)).toBe('superseded');
    expect(newest().cancelled).toEqual([]);
    release();
    expect(given(await first)).toEqual(request(1));
    expect(given(await third)).toEqual(request(3));
    expect(newest().seen).toEqual([request(1), request(3)]);
  });

  it('gives up a long running request of a channel for a newer one', async () => {
    const { supervisor, clock, newest, release } = await busy();
    clock.advance(1000);
    const other = supervisor.run(request(2), { channel: 'b' });
    expect(newest().cancelled).toEqual([]);
    const newer = supervisor.run(request(3), { channel: 'a' });
    expect(newest().cancelled).toEqual([1]);
    release();
    expect([given(await other), given(await newer)]).toEqual([request(2), request(3)]);
  });

  it('sends the waiting requests of a bundle together, each with its own answer', async () => {
    const { supervisor, first, newest, release } = await busy();
    const answers = [
      supervisor.run(request(2), { channel: 'b', bundle: 'x' }),
      supervisor.run(request(3), { channel: 'c' }),
      supervisor.run(request(4), { channel: 'd', bundle: 'x' }),
    ];
    release();
    await first;
    expect((await Promise.all(answers)).map(given)).toEqual([request(2), request(3), request(4)]);
    expect(newest().seen).toEqual([request(1), request(2), request(4), request(3)]);
  });

  it('drops a waiting request whose caller gives up', async () => {
    const { supervisor, newest } = supervised();
    const controller = new AbortController();
    const dropped = supervisor.run(request(1), { signal: controller.signal });
    controller.abort();
    expect(given(await dropped)).toBe('stopped');
    expect(given(await supervisor.run(request(2), {}))).toEqual(request(2));
    expect(newest().seen).toEqual([request(2)]);
  });

  it('is given to a worker that still reads its files', async () => {
    const { supervisor, started, clock } = supervised({ open: never });
    expect(given(await supervisor.run(request(1), {}))).toEqual(request(1));
    await clock.pass(100_000);
    expect(started).toHaveLength(1);
  });
});

describe('a request that cannot be sent', () => {
  it('is refused, and the worker lives on', async () => {
    const { supervisor, started } = supervised({
      run: async (asked) => {
        if ((asked as ModelRequest).massesMeV[0] === 13) throw new Error('it cannot be cloned');
        return { ok: true, answer: asked };
      },
    });
    const bundle = { bundle: 'x' };
    const results = await Promise.all([1, 13, 2].map((mass) => supervisor.run(request(mass), bundle)));
    expect(results.map(given)).toEqual([request(1), 'not-sendable', request(2)]);
    expect(results[1]).toMatchObject({ kind: 'input', reason: { cause: 'it cannot be cloned' } });
    expect(started).toHaveLength(1);
  });
});

describe('the death of a worker', () => {
  it('is told, and its request goes to the next one, after a tenth of a second', async () => {
    let runs = 0;
    const { supervisor, started, newest, clock, codes } = supervised({
      run: (asked) => {
        runs += 1;
        return runs === 1 ? never() : Promise.resolve({ ok: true, answer: asked });
      },
    });
    const running = supervisor.run(request(7), {});
    await settled();
    newest().die();
    await clock.pass(99);
    expect(started).toHaveLength(1);
    await clock.pass(1);
    expect(given(await running)).toEqual(request(7));
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(codes()).toEqual(['restarted']);
  });

  it('takes twice the time after each failure to start the next one, ten seconds at most, for ever', async () => {
    let canStart = false;
    const { supervisor, started, clock, codes, notices } = supervised({ canStart: () => canStart });
    const running = supervisor.run(request(1), {});
    const starts = [started.length];
    for (let after = 100; after <= 12_800; after *= 2) {
      await clock.pass(Math.min(after, 10_000));
      starts.push(started.length);
    }
    expect(starts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await clock.pass(3_600_000);
    expect(started).toHaveLength(9 + 360);
    expect(codes().slice(0, 4)).toEqual(['restarted', 'restarted', 'down', 'down']);
    expect(notices.at(-1)).toEqual({ code: 'down', cause: { code: 'error', message: 'no workers here' } });
    canStart = true;
    supervisor.tryNow();
    expect(given(await running)).toEqual(request(1));
    expect(codes().at(-1)).toBe('up');
    expect((await supervisor.ready).problems).toEqual([]);
  });

  it('takes nothing from a hundred choices, of a hundred deaths, spaced or in a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(300), { minLength: 100, maxLength: 100 }), async (pauses) => {
        const { supervisor, started, newest, clock } = supervised({
          // An answer takes as long as a step of a drag.
          run: (asked) =>
            new Promise((resolve) => clock.after(20, () => resolve({ ok: true, answer: asked }))),
        });
        const last: unknown[] = [];
        for (const [step, pause] of pauses.entries()) {
          void supervisor.run(request(step), { channel: 'a' }).then((result) => last.push(given(result)));
          await clock.pass(pause);
          newest().die();
        }
        void supervisor.run(request(1000), { channel: 'a' }).then((result) => last.push(given(result)));
        await clock.pass(20_000);
        expect(last).toHaveLength(101);
        expect(last.at(-1)).toEqual(request(1000));
        expect(started.filter(({ terminated }) => !terminated)).toHaveLength(1);
        expect(
          started.every(({ seen }) => new Set(seen.map((each) => JSON.stringify(each))).size === seen.length),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is not waited for longer than a tenth of a second when the worker had been of use', async () => {
    const { supervisor, started, newest, clock, codes } = supervised();
    for (let step = 1; step <= 100; step += 1) {
      expect(given(await supervisor.run(request(step), {}))).toEqual(request(step));
      newest().die();
      await clock.pass(100);
      expect(started).toHaveLength(step + 1);
    }
    expect(new Set(codes())).toEqual(new Set(['restarted']));
  });
});

describe('a silent worker', () => {
  it('is asked after ten seconds, and replaced where it does not say that it lives', async () => {
    let hears = true;
    const { supervisor, started, clock } = supervised({
      run: async (asked) => (started.length === 1 ? never() : { ok: true, answer: asked }),
      ping: () => (hears ? Promise.resolve() : never()),
    });
    const running = supervisor.run(request(1), {});
    await settled();
    await clock.pass(60_000);
    expect(started).toHaveLength(1);
    expect(started[0].pings).toBe(1 + 6);
    hears = false;
    await clock.pass(20_000);
    expect(started[0].terminated).toBe(true);
    hears = true;
    await clock.pass(100);
    expect(given(await running)).toEqual(request(1));
  });

  it('is not asked while it reports progress, nor while it owes nothing', async () => {
    const { supervisor, started, clock } = supervised({
      run: async (asked, _, onProgress, onPartial) => {
        for (let k = 1; k <= 5; k += 1) {
          await new Promise<void>((resolve) => clock.after(9000, resolve));
          onProgress?.(k / 5);
          onPartial?.(k);
        }
        return { ok: true, answer: asked };
      },
    });
    const fractions: number[] = [];
    const partials: unknown[] = [];
    const running = supervisor.run(request(1), {
      onProgress: (fraction) => fractions.push(fraction),
      onPartial: (answer) => partials.push(answer),
    });
    await clock.pass(45_000);
    expect(given(await running)).toEqual(request(1));
    expect(fractions).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(partials).toEqual([1, 2, 3, 4, 5]);
    await clock.pass(600_000);
    expect(started).toHaveLength(1);
    expect(started[0].pings).toBe(1);
  });
});

describe('a request of which workers die', () => {
  const poison = request(13);
  const deadly: Behaviour = {
    run: (asked, worker) => {
      if (JSON.stringify(asked) !== JSON.stringify(poison))
        return Promise.resolve({ ok: true, answer: asked });
      worker.die();
      return never();
    },
  };

  it('is refused by name after the second, and does not poison those beside it', async () => {
    const { supervisor, started, clock } = supervised(deadly);
    await settled();
    const bundle = { bundle: 'x' };
    const results = Promise.all([request(1), poison, request(2)].map((each) => supervisor.run(each, bundle)));
    await clock.pass(10_000);
    const [before, refused, after] = await results;
    expect([given(before), given(after)]).toEqual([request(1), request(2)]);
    expect(refused).toEqual({ ok: false, kind: 'failure', reason: { code: 'died-again', task: 'model' } });
    expect(started).toHaveLength(3);
  });

  it('is refused at once when it comes again, for a minute', async () => {
    const { supervisor, started, clock } = supervised(deadly);
    const refused = supervisor.run(poison, {});
    await clock.pass(10_000);
    expect(given(await refused)).toBe('died-again');
    const deaths = started.length;
    expect(given(await supervisor.run({ ...poison }, {}))).toBe('died-again');
    expect(given(await supervisor.run(request(1), {}))).toEqual(request(1));
    expect(started).toHaveLength(deaths);
    await clock.pass(60_000);
    void supervisor.run(poison, {});
    await clock.pass(1000);
    expect(started.length).toBeGreaterThan(deaths);
  });

  it('is not blamed for a worker that cannot be loaded', async () => {
    let isThere = false;
    const { supervisor, newest, clock, codes } = supervised({
      ping: () => (isThere ? Promise.resolve() : never()),
      run: (asked) => (isThere ? Promise.resolve({ ok: true, answer: asked }) : never()),
    });
    const running = supervisor.run(request(1), {});
    for (let k = 0; k < 20; k += 1) {
      newest().die({ code: 'not-loaded' });
      await clock.pass(10_000);
    }
    isThere = true;
    newest().die({ code: 'not-loaded' });
    await clock.pass(10_000);
    expect(given(await running)).toEqual(request(1));
    expect(codes().at(-1)).toBe('up');
  });
});
