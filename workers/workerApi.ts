import type { AnswerTo, EngineAnswer } from '../src/engine/answer.ts';
import { unbinnedIds } from '../src/data/catalogue.ts';
import { createLateTasks } from '../src/engine/lateParts.ts';
import type { EngineRequest } from '../src/engine/request.ts';
import { formProblem } from '../src/engine/requestForm.ts';
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

/** Whether a request can be answered when the files of the searches that it names have been read. */
function needsOnlyNamed(request: EngineRequest): request is EngineRequest & { searches: readonly string[] } {
  const bringsTables = 'userLimits' in request && request.userLimits !== undefined;
  const namesUnbinned = 'searches' in request && request.searches.some((id) => unbinnedIds.includes(id));
  return 'searches' in request && !bringsTables && !namesUnbinned;
}

/**
 * The worker's side of the protocol: one engine, driven in steps so that it can report progress and be stopped.
 * @param readText reads a data file by its address; rejects with the reason where it cannot
 * @returns what is exposed through Comlink
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
      return { ok: false, kind: 'failure', sentence: 'The worker has no data yet.' };
    const problem = formProblem(request);
    if (problem !== null) return { ok: false, kind: 'input', sentence: problem };
    try {
      // Nobody waits for data that the question is not about.
      await (needsOnlyNamed(request) ? files.read(request.searches) : files.readAll());
      await late.prepare(request);
    } catch {
      const sentence =
        'A part of the calculation could not be loaded; check the connection and try again, or reload the page.';
      return { ok: false, kind: 'failure', sentence };
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
      if (cancelled.delete(ticket))
        return { ok: false, kind: 'cancelled', sentence: 'The calculation was stopped.' };
      breathed = performance.now();
    }
  };
  return {
    open: (baseUrl) => {
      if (opened?.baseUrl !== baseUrl) {
        const found = searchFiles((path) => readText(new URL(path, baseUrl).href));
        files = found;
        engine = createTaskEngine(late.table, found.parts, late.slowSearches);
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
    cancel: (ticket) => {
      cancelled.add(ticket);
    },
  };
}
