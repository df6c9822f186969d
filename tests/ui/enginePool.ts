import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import type { EnginePool } from '../../workers/protocol.ts';

/**
 * An engine in the place of the workers.
 * @param run answers a request, now or later
 */
export function enginePool(run: (request: EngineRequest) => unknown): EnginePool {
  return {
    run: (async (request: EngineRequest) => run(request)) as EnginePool['run'],
    send: () => undefined,
    tryNow: () => undefined,
    ready: Promise.resolve({ problems: [] }),
    onNotice: () => () => undefined,
    close: () => undefined,
  };
}
