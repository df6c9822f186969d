import type { AnswerTo, EngineRequest } from '../src/engine/taskTypes.ts';
import { callsTo } from './calls.ts';
import type { EnginePool, EngineWorkerApi, RunOptions, WorkerResult } from './protocol.ts';
import { type Supervisor, supervise, type WorkerHandle } from './supervisor.ts';

/** More workers than this gave no steady gain. */
const largestPool = 4;
const silenceMs = 20_000;

declare global {
  /** The worker that the head of the built page has started, until it is taken. */
  var earlyWorker: Worker | undefined;
}

function startScanWorker(): Worker {
  const early = globalThis.earlyWorker;
  globalThis.earlyWorker = undefined;
  return early ?? new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module', name: 'scan' });
}

function spawnScanWorker(): WorkerHandle {
  const worker = startScanWorker();
  const remote = callsTo<EngineWorkerApi>(worker);
  return {
    api: {
      open: (baseUrl) => remote.open(baseUrl),
      run: <R extends EngineRequest>(
        request: R,
        ticket: number,
        onProgress?: (fraction: number) => void,
        onPartial?: (answer: AnswerTo<R>) => void,
      ) =>
        // The type of calls loses the generic; the answer to a request has the request's task.
        remote.run(request, ticket, onProgress, onPartial as never) as Promise<WorkerResult<AnswerTo<R>>>,
      runTogether: (requests, tickets) => remote.runTogether(requests, tickets),
      cancel: (ticket) => remote.cancel(ticket),
    },
    onFailure: (listener) => {
      worker.onerror = (event) => listener(event.message || 'it could not be loaded');
      worker.onmessageerror = () => listener('a message could not be read');
    },
    terminate: () => worker.terminate(),
  };
}

/**
 * Starts the workers of a page. Requests of one affinity always meet the same worker, so that its caches stay warm;
 * workers beyond the first start when they are needed.
 * @param baseUrl address of the folder that holds `data/`
 * @param cores number of processor cores
 * @returns calls to the engine that survive the death of a worker
 */
export function createEnginePool(baseUrl: string, cores: number): EnginePool {
  const size = Math.max(1, Math.min(cores, largestPool));
  const listeners = new Set<(sentence: string) => void>();
  const supervisors: Supervisor[] = [];
  const own = new Map<string, Supervisor>();
  const indices = new Map<string, number>();
  const start = (): Supervisor =>
    supervise({
      spawn: spawnScanWorker,
      baseUrl,
      silenceMs,
      repeats: 1,
      notice: (sentence) => {
        for (const listener of listeners) listener(sentence);
      },
    });
  const supervisorAt = (index: number): Supervisor => (supervisors[index] ??= start());
  const supervisorOf = (name: string): Supervisor => {
    const found = own.get(name) ?? start();
    own.set(name, found);
    return found;
  };
  const indexOf = (affinity: string): number => {
    const index = indices.get(affinity) ?? indices.size % size;
    indices.set(affinity, index);
    return index;
  };
  return {
    run: <R extends EngineRequest>(request: R, options: RunOptions<AnswerTo<R>> = {}) => {
      const supervisor =
        options.own === undefined
          ? supervisorAt(indexOf(options.affinity ?? options.channel ?? ''))
          : supervisorOf(options.own);
      return supervisor.run(request, options);
    },
    send: () => {
      for (const supervisor of supervisors) supervisor?.send();
    },
    ready: supervisorAt(0).ready,
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      for (const supervisor of [...supervisors, ...own.values()]) supervisor?.close();
    },
  };
}
