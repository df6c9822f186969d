import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import type { WorkerHandle } from '../../workers/keptWorker.ts';
import type { DeathCause, Readiness } from '../../workers/protocol.ts';

/** A worker of a test. */
export interface FakeWorker {
  /** What it has been asked, with the tickets. */
  readonly seen: EngineRequest[];
  readonly cancelled: number[];
  readonly terminated: boolean;
  readonly pings: number;
  /** It dies, as a browser tells of it. */
  readonly die: (cause?: DeathCause) => void;
}

/** How workers of a test behave; what is left out is done at once and well. */
export interface Behaviour {
  readonly run?: (
    request: EngineRequest,
    worker: FakeWorker,
    onProgress?: (fraction: number) => void,
    onPartial?: (answer: unknown) => void,
  ) => Promise<unknown>;
  readonly open?: () => Promise<Readiness>;
  readonly ping?: () => Promise<unknown>;
  /** Whether a worker can be started at all. */
  readonly canStart?: () => boolean;
}

export const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** Workers that behave as told and can be killed; those that are gone answer nothing any more. */
export function fakeWorkers({
  run = async (asked) => ({ ok: true, answer: asked }),
  open = async () => ({ problems: [] }),
  ping = async () => undefined,
  canStart = () => true,
}: Behaviour = {}) {
  const started: FakeWorker[] = [];
  const spawn = (): WorkerHandle => {
    let fail: (cause: DeathCause) => void = () => {};
    const worker = {
      seen: [] as EngineRequest[],
      cancelled: [] as number[],
      terminated: false,
      pings: 0,
      die: (cause: DeathCause = { code: 'error', message: 'killed' }) => {
        if (!worker.terminated) fail(cause);
      },
    };
    const whileAlive = async <T>(promise: Promise<T>): Promise<T> => {
      const result = await promise;
      return worker.terminated ? never() : result;
    };
    started.push(worker);
    if (!canStart()) throw new Error('no workers here');
    const answer = (
      request: EngineRequest,
      onProgress?: (fraction: number) => void,
      onPartial?: (answer: unknown) => void,
    ) => {
      worker.seen.push(request);
      return whileAlive(run(request, worker, onProgress, onPartial));
    };
    return {
      api: {
        open: () => whileAlive(open()),
        run: ((request, _ticket, onProgress, onPartial) =>
          answer(request, onProgress, onPartial as never)) as WorkerHandle['api']['run'],
        runTogether: ((requests) =>
          Promise.all(requests.map((each) => answer(each)))) as WorkerHandle['api']['runTogether'],
        cancel: (ticket) => worker.cancelled.push(ticket),
        ping: () => {
          worker.pings += 1;
          return whileAlive(ping());
        },
      },
      onFailure: (listener) => {
        fail = listener;
      },
      terminate: () => {
        worker.terminated = true;
      },
    };
  };
  return { spawn, started, newest: (): FakeWorker => started[started.length - 1] };
}
