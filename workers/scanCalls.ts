import { type Endpoint, expose, proxy, releaseProxy, wrap } from 'comlink';
import type { AnswerTo, EngineRequest } from '../src/engine/taskTypes.ts';
import type { WorkerHandle } from './keptWorker.ts';
import { letGo } from './letGo.ts';
import type { EngineWorkerApi, WorkerResult } from './protocol.ts';

declare global {
  /** Where a page without workers listens for what it computes itself, an end of a channel for each time the script is run. */
  var scanPorts: Set<MessagePort> | undefined;
}

/** The worker's end: offers an engine to the page. */
export function exposeScans(api: EngineWorkerApi, endpoint: Endpoint): void {
  const run: EngineWorkerApi['run'] = async (request, ticket, onProgress, onPartial) => {
    try {
      return await api.run(request, ticket, onProgress, onPartial);
    } finally {
      letGo(onProgress);
      letGo(onPartial);
    }
  };
  expose({ ...api, run }, endpoint);
}

const listening = <Listener extends object>(listener: Listener | undefined) => listener && proxy(listener);

/**
 * The page's end. A call whose worker has ended never settles, one that cannot be sent is rejected, and listeners may be
 * told something after their call has settled.
 */
export function callScans(endpoint: Endpoint): WorkerHandle['api'] & { readonly release: () => void } {
  const remote = wrap<EngineWorkerApi>(endpoint);
  return {
    open: (baseUrl) => remote.open(baseUrl),
    // What cannot even be looked at throws at once: as a rejection it is refused like all that cannot be sent.
    run: async <R extends EngineRequest>(
      request: R,
      ticket: number,
      onProgress?: (fraction: number) => void,
      onPartial?: (answer: AnswerTo<R>) => void,
    ) =>
      // The type of a remote call loses the generic; the answer to a request has the request's task.
      remote.run(request, ticket, listening(onProgress), listening(onPartial as never)) as Promise<
        WorkerResult<AnswerTo<R>>
      >,
    runTogether: async (requests, tickets) => remote.runTogether(requests, tickets),
    cancel: (ticket) => remote.cancel(ticket),
    ping: () => remote.ping(),
    release: () => remote[releaseProxy](),
  };
}
