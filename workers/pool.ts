import type { AnswerTo, EngineRequest } from '../src/engine/taskTypes.ts';
import { type Clock, clock as machineClock } from './clock.ts';
import type { EnginePool, RunOptions, WorkerNotice } from './protocol.ts';
import type { WorkerHandle } from './keptWorker.ts';
import { createSplitRuns } from './splitRuns.ts';
import { createScanStarter } from './startScans.ts';
import { type Supervisor, supervise } from './supervisor.ts';

/** More workers than this gave no steady gain. */
const largestPool = 4;

/** The worker that answers scripts: what they do to it is no concern of the page. */
export const scriptsWorker = 'scripts';

/** How workers are started and time is told; tests have their own. */
export interface Machine {
  readonly spawn: () => WorkerHandle;
  readonly clock: Clock;
}

/**
 * Starts the workers of a page. Requests of one affinity always meet the same worker, so that its caches stay warm;
 * workers beyond the first start when they are needed.
 * @param baseUrl address of the folder that holds `data/`
 * @param cores number of processor cores
 * @returns calls to the engine that survive the death of a worker
 */
export function createEnginePool(
  baseUrl: string,
  cores: number,
  { spawn, clock }: Machine = { spawn: createScanStarter(), clock: machineClock },
): EnginePool {
  const size = Math.max(1, Math.min(cores, largestPool));
  const listeners = new Set<(notice: WorkerNotice) => void>();
  const supervisors: Supervisor[] = [];
  const own = new Map<string, Supervisor>();
  const indices = new Map<string, number>();
  const down = new Set<object>();
  const start = (tells = true): Supervisor => {
    const me = {};
    const notice = (news: WorkerNotice) => {
      if (!tells) return;
      if (news.code === 'down') down.add(me);
      else down.delete(me);
      // One that lives again is no news while another does not.
      if (news.code !== 'down' && down.size > 0) return;
      for (const listener of listeners) listener(news);
    };
    return supervise({ spawn, baseUrl, clock, notice });
  };
  const supervisorAt = (index: number): Supervisor => (supervisors[index] ??= start());
  const supervisorOf = (name: string): Supervisor => {
    const found = own.get(name) ?? start(name !== scriptsWorker);
    own.set(name, found);
    return found;
  };
  const indexOf = (affinity: string): number => {
    const index = indices.get(affinity) ?? indices.size % size;
    indices.set(affinity, index);
    return index;
  };
  const all = () => [...supervisors.filter(Boolean), ...own.values()];
  const runWhole = <R extends EngineRequest>(request: R, options: RunOptions<AnswerTo<R>> = {}) => {
    const supervisor =
      options.own === undefined
        ? supervisorAt(indexOf(options.affinity ?? options.channel ?? ''))
        : supervisorOf(options.own);
    return supervisor.run(request, options);
  };
  const send = () => {
    for (const supervisor of supervisors) supervisor?.send();
  };
  const splitRuns = createSplitRuns(runWhole, send, clock);
  return {
    run: splitRuns.run,
    send,
    tryNow: () => {
      for (const { tryNow } of all()) tryNow();
    },
    ready: supervisorAt(0).ready,
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      splitRuns.close();
      for (const { close } of all()) close();
    },
  };
}
