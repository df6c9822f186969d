import { describe, expect, it, vi } from 'vitest';
import type { ModelRequest } from '../../src/engine/request.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import type { WorkerResult } from '../../workers/protocol.ts';
import { supervise, type WorkerHandle } from '../../workers/supervisor.ts';

type Behaviour = (
  request: EngineRequest,
  onProgress?: (fraction: number) => void,
  onPartial?: (answer: unknown) => void,
) => Promise<unknown>;

/** A worker that answers as told and can be killed; counts how often it was started. */
function fakeWorkers(
  behave: Behaviour,
  open: () => Promise<{ problems: string[] }> = async () => ({ problems: [] }),
) {
  const failures: ((reason: string) => void)[] = [];
  const cancelled: number[] = [];
  const state = { started: 0, terminated: 0 };
  const spawn = (): WorkerHandle => {
    state.started += 1;
    return {
      api: {
        open,
        run: ((
          request: EngineRequest,
          _ticket: number,
          onProgress?: (fraction: number) => void,
          onPartial?: (answer: unknown) => void,
        ) => behave(request, onProgress, onPartial)) as WorkerHandle['api']['run'],
        runTogether: ((requests: readonly EngineRequest[]) =>
          Promise.all(requests.map((each) => behave(each)))) as WorkerHandle['api']['runTogether'],
        cancel: (ticket) => cancelled.push(ticket),
      },
      onFailure: (listener) => failures.push(listener),
      terminate: () => {
        state.terminated += 1;
      },
    };
  };
  return { spawn, state, cancelled, fail: (reason: string) => failures.at(-1)?.(reason) };
}

const request = (mass: number): ModelRequest => ({ task: 'model', model: 'bc4', massesMeV: [mass] });
const settings = { baseUrl: 'http://localhost/', silenceMs: 1000, repeats: 1 };
const answerOf = (result: WorkerResult<unknown>) => (result.ok ? result.answer : result.kind);

describe('a supervised worker', () => {
  it('answers requests of different channels one after the other', async () => {
    const workers = fakeWorkers(async (asked) => ({ ok: true, answer: asked }));
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
    const results = await Promise.all([
      supervisor.run(request(1), { channel: 'a' }),
      supervisor.run(request(2), { channel: 'b' }),
    ]);
    expect(results.map(answerOf)).toEqual([request(1), request(2)]);
  });

  /** A worker that holds its first request back until released, and what it has been asked. */
  async function busyWorker() {
    let release: () => void = () => {};
    const seen: EngineRequest[] = [];
    const workers = fakeWorkers(async (asked) => {
      seen.push(asked);
      if (seen.length === 1)
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      return { ok: true, answer: asked };
    });
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
    await supervisor.ready;
    const first = supervisor.run(request(1), { channel: 'a' });
    await Promise.resolve();
    return { supervisor, first, seen, cancelled: workers.cancelled, release: () => release() };
  }

  it('computes only the newest waiting request of a channel, and lets a short running one finish', async () => {
    const { supervisor, first, seen, cancelled, release } = await busyWorker();
    const second = supervisor.run(request(2), { channel: 'a' });
    const third = supervisor.run(request(3), { channel: 'a' });
    expect(answerOf(await second)).toBe('cancelled');
    expect(cancelled).toEqual([]);
    release();
    expect(answerOf(await first)).toEqual(request(1));
    expect(answerOf(await third)).toEqual(request(3));
    expect(seen).toEqual([request(1), request(3)]);
  });

  it('gives up a long running request of a channel for a newer one', async () => {
    const { supervisor, cancelled, release } = await busyWorker();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
    const other = supervisor.run(request(2), { channel: 'b' });
    expect(cancelled).toEqual([]);
    const newer = supervisor.run(request(3), { channel: 'a' });
    clock.mockRestore();
    expect(cancelled).toEqual([1]);
    release();
    expect([answerOf(await other), answerOf(await newer)]).toEqual([request(2), request(3)]);
  });

  it('sends the waiting requests of a bundle together, each with its own answer', async () => {
    const { supervisor, first, seen, release } = await busyWorker();
    const answers = [
      supervisor.run(request(2), { channel: 'b', bundle: 'x' }),
      supervisor.run(request(3), { channel: 'c' }),
      supervisor.run(request(4), { channel: 'd', bundle: 'x' }),
    ];
    release();
    await first;
    expect((await Promise.all(answers)).map(answerOf)).toEqual([request(2), request(3), request(4)]);
    expect(seen).toEqual([request(1), request(2), request(4), request(3)]);
  });

  it('is restarted when it dies, says so, and repeats the request', async () => {
    let calls = 0;
    const workers = fakeWorkers((asked) => {
      calls += 1;
      return calls === 1 ? new Promise(() => {}) : Promise.resolve({ ok: true, answer: asked });
    });
    const notice = vi.fn();
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice });
    await supervisor.ready;
    const running = supervisor.run(request(7), {});
    await Promise.resolve();
    workers.fail('out of memory');
    expect(answerOf(await running)).toEqual(request(7));
    expect(workers.state).toEqual({ started: 2, terminated: 1 });
    expect(notice).toHaveBeenCalledOnce();
  });

  it('counts as dead when silent, but not while it reports progress', async () => {
    vi.useFakeTimers();
    try {
      let calls = 0;
      const workers = fakeWorkers((asked, onProgress) => {
        calls += 1;
        if (calls === 1) return new Promise(() => {});
        return new Promise((resolve) => {
          for (let i = 1; i <= 5; i += 1) setTimeout(() => onProgress?.(i / 5), 800 * i);
          setTimeout(() => resolve({ ok: true, answer: asked }), 4500);
        });
      });
      const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
      await supervisor.ready;
      const fractions: number[] = [];
      const running = supervisor.run(request(1), { onProgress: (fraction) => fractions.push(fraction) });
      await vi.advanceTimersByTimeAsync(1000);
      expect(workers.state.started).toBe(2);
      await vi.advanceTimersByTimeAsync(4600);
      expect(answerOf(await running)).toEqual(request(1));
      expect(workers.state.started).toBe(2);
      expect(fractions).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('hands on the answer as it stands, and lets a worker that sends signs of life take its time', async () => {
    vi.useFakeTimers();
    try {
      const workers = fakeWorkers((asked, onProgress, onPartial) => {
        for (let i = 1; i <= 4; i += 1) {
          setTimeout(() => {
            onProgress?.(i / 5);
            onPartial?.(i);
          }, 800 * i);
        }
        return new Promise((resolve) => setTimeout(() => resolve({ ok: true, answer: asked }), 4000));
      });
      const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
      await supervisor.ready;
      const partials: unknown[] = [];
      const running = supervisor.run(request(1), { onPartial: (answer) => partials.push(answer) });
      await vi.advanceTimersByTimeAsync(4100);
      expect(answerOf(await running)).toEqual(request(1));
      expect(partials).toEqual([1, 2, 3, 4]);
      expect(workers.state.started).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives up with a sentence when a request kills every worker', async () => {
    const workers = fakeWorkers(() => Promise.reject(new Error('crash')));
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
    const result = await supervisor.run(request(1), {});
    expect(result).toMatchObject({ ok: false, kind: 'failure' });
    expect(workers.state.started).toBe(3);
  });

  it('tells every caller when it cannot be started at all', async () => {
    const workers = fakeWorkers(
      async () => ({ ok: true }),
      () => Promise.reject(new Error('no such file')),
    );
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
    const result = await supervisor.run(request(1), {});
    expect(result).toMatchObject({ ok: false, kind: 'failure' });
    if (!result.ok) expect(result.sentence).toContain('no such file');
    expect((await supervisor.ready).problems).toHaveLength(1);
  });

  it('is given requests while it still reads its files, and is not trusted for ever with those', async () => {
    vi.useFakeTimers();
    try {
      const seen: EngineRequest[] = [];
      const workers = fakeWorkers(
        async (asked) => {
          seen.push(asked);
          return { ok: true, answer: asked };
        },
        () => new Promise(() => {}),
      );
      const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
      expect(answerOf(await supervisor.run(request(1), {}))).toEqual(request(1));
      expect(workers.state.started).toBe(1);
      await vi.advanceTimersByTimeAsync(3500);
      expect(workers.state).toEqual({ started: 3, terminated: 3 });
      const late = await supervisor.run(request(2), {});
      expect(late).toMatchObject({ ok: false, kind: 'failure' });
      expect(seen).toEqual([request(1)]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('drops a waiting request whose caller gives up', async () => {
    const workers = fakeWorkers(async (asked) => ({ ok: true, answer: asked }));
    const supervisor = supervise({ ...settings, spawn: workers.spawn, notice: () => {} });
    const controller = new AbortController();
    const dropped = supervisor.run(request(1), { signal: controller.signal });
    controller.abort();
    expect(answerOf(await dropped)).toBe('cancelled');
    expect(answerOf(await supervisor.run(request(2), {}))).toEqual(request(2));
  });
});
