import type { Search } from '../searches/search.ts';
import { InvalidInput } from '../statistics/invalidInput.ts';
import type { AnswerTo, EngineResult } from './answer.ts';
import { Refusal } from './refusal.ts';
import { type EngineRequest, tasks } from './request.ts';
import { createScans } from './scans.ts';
import { answerer, type TaskTable } from './tasks/taskTable.ts';
import { createUserLimits } from './userLimits.ts';

/** Answers requests, the same in a worker, on a page and on the command line. */
export interface Engine {
  /** The searches of NA62, which commands and pages use unless told otherwise. */
  readonly searches: readonly Search[];
  /** Limits of other experiments, recast; requests name them like searches. */
  readonly recasts: readonly Search[];
  /** One call from request to answer. Never throws: what cannot be answered comes back as a sentence. */
  readonly run: <R extends EngineRequest>(request: R) => EngineResult<AnswerTo<R>>;
  /** The same in steps that yield the fraction done, so that a worker can listen in between and stop. */
  readonly steps: <R extends EngineRequest>(request: R) => Generator<number, EngineResult<AnswerTo<R>>>;
}

/** What an engine knows. */
export interface EngineParts {
  /** Searches whose data files could be read. */
  readonly searches: readonly Search[];
  /** Limits of other experiments whose data files could be read. */
  readonly recasts: readonly Search[];
  /** Identifiers of those whose files could not be read; requests may name them in vain. */
  readonly absent: readonly string[];
}

/** The request without the searches whose data files could not be read: the others are answered all the same. */
function present<R extends EngineRequest>(request: R, absent: ReadonlySet<string>): R {
  if (absent.size === 0 || !('searches' in request)) return request;
  return { ...request, searches: request.searches.filter((id) => !absent.has(id)) };
}

/**
 * An engine that answers the tasks of a table.
 * @param table who answers what; it may grow as long as the engine lives
 * @param parts searches it knows
 * @returns the engine, with its own caches
 */
export function createTaskEngine(table: TaskTable, { searches, recasts, absent }: EngineParts): Engine {
  const absentIds = new Set(absent);
  const benchFor = createUserLimits({ searches: [...searches, ...recasts], scans: createScans() });
  function* steps<R extends EngineRequest>(request: R): Generator<number, EngineResult<AnswerTo<R>>> {
    try {
      const answer = answerer(table, benchFor(request), present(request, absentIds));
      if (answer === null) {
        throw new Refusal(`The task is "${request.task}"; it must be one of ${tasks.join(', ')}.`);
      }
      // The task of the answer is the task of the request: it was looked up under it.
      return { ok: true, answer: (yield* answer) as AnswerTo<R> };
    } catch (error) {
      if (error instanceof Refusal || error instanceof InvalidInput) {
        return { ok: false, kind: 'input', sentence: error.message };
      }
      const cause = error instanceof Error ? error.message : String(error);
      return { ok: false, kind: 'failure', sentence: `The calculation failed (${cause}).` };
    }
  }
  return {
    searches,
    recasts,
    steps,
    run: (request) => {
      const walk = steps(request);
      for (;;) {
        const step = walk.next();
        if (step.done) return step.value;
      }
    },
  };
}
