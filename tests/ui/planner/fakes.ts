import type { EngineAnswer, EngineRequest, EngineResult } from '../../../src/engine/taskTypes.ts';
import type { EnginePool, RunOptions, WorkerResult } from '../../../workers/protocol.ts';
import { settled } from '../../fakeClock.ts';

/** A request that has reached a worker. */
export interface Run {
  readonly request: EngineRequest;
  readonly options: RunOptions<EngineAnswer>;
  /** Answers, when what follows from it has been done. */
  readonly answer: (answer?: EngineAnswer) => Promise<void>;
  readonly fail: (cause: string) => Promise<void>;
  readonly settle: (result: WorkerResult<EngineAnswer>) => Promise<void>;
  readonly isAborted: () => boolean;
}

/**
 * Workers that answer when told to; what is aborted settles as cancelled.
 * @param engine gives the answers that tests do not give themselves
 */
export function fakePool(engine: { readonly run: (request: EngineRequest) => EngineResult }) {
  const runs: Run[] = [];
  const run = (request: EngineRequest, options: RunOptions<EngineAnswer> = {}) =>
    new Promise<unknown>((resolve) => {
      options.signal?.addEventListener('abort', () =>
        resolve({ ok: false, kind: 'cancelled', reason: { code: 'stopped' } }),
      );
      const settle = async (result: unknown) => {
        resolve(result);
        await settled();
      };
      runs.push({
        request,
        options,
        settle,
        answer: (answer) => settle(answer === undefined ? engine.run(request) : { ok: true, answer }),
        fail: (cause) => settle({ ok: false, kind: 'failure', reason: { code: 'failed', cause } }),
        isAborted: () => options.signal?.aborted === true,
      });
    });
  const pool: EnginePool = {
    run: run as unknown as EnginePool['run'],
    send: () => undefined,
    tryNow: () => undefined,
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
