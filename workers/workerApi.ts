import type { AnswerTo, EngineAnswer, EngineRequest } from '../src/engine/taskTypes.ts';
import { unbinnedIds } from '../src/data/catalogue.ts';
import { createLateTasks, waitsForOwnModel } from '../src/engine/lateParts.ts';
import { type SearchFiles, searchFiles } from '../src/engine/searchFiles.ts';
import { createTaskEngine, type Engine } from '../src/engine/taskEngine.ts';
import type { EngineWorkerApi, Readiness, WorkerResult } from './protocol.ts';

/** Time of uninterrupted work after which the worker listens for a cancellation. */
const breathAfterMs = 8;
/** Time between two answers as they stand. */
const partialAfterMs = 200;

/** Lets messages that have arrived be handled; a MessageChannel, because timers are clamped to 4 ms and more. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The searches whose files alone a request needs; null where it may need all. Requests of scripts may have any form. */
function neededSearches(request: unknown): readonly string[] | null {
  if (typeof request !== 'object' || request === null) return [];
  if (!('searches' in request)) return null;
  if (!Array.isArray(request.searches)) return [];
  const ids = request.searches.filter((id) => typeof id === 'string');
  return ids.some((id) => unbinnedIds.includes(id)) ? null : ids;
}

/** Formulas of somebody's own are in the identifier of their model, tables beside it; what reads them is loaded with the first one. */
async function prepareOwnModel(request: EngineRequest): Promise<void> {
  if (waitsForOwnModel(request)) (await import('../src/import/model/ownFamily.ts')).rememberBrought(request);
}

/**
 * The worker's side of the protocol: one engine, driven in steps so that it can report progress and be stopped.
 * @param readText reads a data file by its address; rejects with the reason where it cannot
 * @returns what is offered to the page
 */
export function createWorkerApi(readText: (url: string) => Promise<string>): EngineWorkerApi {
  const late = createLateTasks();
  let engine: Engine | null = null;
  let files: SearchFiles | null = null;
  let opened: { readonly baseUrl: string; readonly readiness: Promise<Readiness> } | null = null;
  const cancelled = new Set<number>();
  const run = async <R extends EngineRequest>(
    request: R,
    ticket: number,
    onProgress?: (fraction: number) => void,
    onPartial?: (answer: AnswerTo<R>) => void,
  ): Promise<WorkerResult<AnswerTo<R>>> => {
    if (engine === null || files === null)
      return { ok: false, kind: 'failure', reason: { code: 'no-data-yet' } };
    try {
      // Nobody waits for data that the question is not about.
      const needed = neededSearches(request);
      await Promise.all([
        needed === null ? files.readAll() : files.read(needed),
        late.prepare(request),
        prepareOwnModel(request),
      ]);
    } catch {
      return { ok: false, kind: 'failure', reason: { code: 'part-not-loaded' } };
    }
    const walk = engine.steps(request);
    let breathed = performance.now();
    let sent = Number.NEGATIVE_INFINITY;
    for (;;) {
      const step = walk.next();
      if (step.done) {
        cancelled.delete(ticket);
        return step.value;
      }
      if (performance.now() - breathed < breathAfterMs) continue;
      if (typeof step.value === 'number') onProgress?.(step.value);
      else {
        onProgress?.(step.value.fraction);
        if (onPartial !== undefined && performance.now() - sent >= partialAfterMs) {
          onPartial(step.value.partial());
          sent = performance.now();
        }
      }
      await breathe();
      if (cancelled.delete(ticket)) return { ok: false, kind: 'cancelled', reason: { code: 'stopped' } };
      breathed = performance.now();
    }
  };
  return {
    open: (baseUrl) => {
      if (opened?.baseUrl !== baseUrl) {
        const found = searchFiles((path) => readText(new URL(path, baseUrl).href));
        files = found;
        engine = createTaskEngine(late.table, found.parts, late.rareParts);
        opened = { baseUrl, readiness: found.readAll().then((problems) => ({ problems })) };
      }
      return opened.readiness;
    },
    run,
    runTogether: async (requests, tickets) => {
      const results: WorkerResult<EngineAnswer>[] = [];
      for (const [k, request] of requests.entries()) results.push(await run(request, tickets[k]));
      return results;
    },
    ping: () => undefined,
    cancel: (ticket) => {
      cancelled.add(ticket);
    },
  };
}
