import type { EngineAnswer, EngineRequest, EngineResult } from '../../../src/engine/taskTypes.ts';
import type { Clock } from '../../../src/ui/planner/clock.ts';
import type { EnginePool, RunOptions } from '../../../workers/protocol.ts';

/** A clock that moves when told to. */
export function fakeClock(): Clock & { readonly advance: (ms: number) => void } {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    after: (ms, act) => {
      const timer = { at: now + ms, act };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting.delete(next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}

/** A request that has reached a worker. */
export interface Run {
  readonly request: EngineRequest;
  readonly options: RunOptions<EngineAnswer>;
  /** Answers, when what follows from it has been done. */
  readonly answer: (answer?: EngineAnswer) => Promise<void>;
  readonly fail: (sentence: string) => Promise<void>;
  readonly isAborted: () => boolean;
}

/** Everything that follows from settled promises has been done. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Workers that answer when told to; what is aborted settles as cancelled.
 * @param engine gives the answers that tests do not give themselves
 */
export function fakePool(engine: { readonly run: (request: EngineRequest) => EngineResult }) {
  const runs: Run[] = [];
  const run = (request: EngineRequest, options: RunOptions<EngineAnswer> = {}) =>
    new Promise<unknown>((resolve) => {
      options.signal?.addEventListener('abort', () =>
        resolve({ ok: false, kind: 'cancelled', sentence: 'The calculation was stopped.' }),
      );
      const settle = async (result: unknown) => {
        resolve(result);
        await settled();
      };
      runs.push({
        request,
        options,
        answer: (answer) => settle(answer === undefined ? engine.run(request) : { ok: true, answer }),
        fail: (sentence) => settle({ ok: false, kind: 'failure', sentence }),
        isAborted: () => options.signal?.aborted === true,
      });
    });
  const pool: EnginePool = {
    run: run as unknown as EnginePool['run'],
    send: () => undefined,
    ready: Promise.resolve({ problems: [] }),
    onNotice: () => () => undefined,
    close: () => undefined,
  };
  return { pool, runs };
}

/** Answers everything that has been asked and what follows from it. */
export async function answerAll(runs: Run[]): Promise<void> {
  while (runs.length > 0) await Promise.all(runs.splice(0).map(({ answer }) => answer()));
}
