import type { Search } from '../searches/search.ts';
import { InvalidInput } from '../statistics/invalidInput.ts';
import type { AnswerTo, EngineResult, EngineStep } from './answer.ts';
import { Refusal } from './refusal.ts';
import { type EngineRequest, tasks } from './request.ts';
import { formProblem } from './requestForm.ts';
import { createScans } from './scans.ts';
import type { SlowSearches } from './slowSearches.ts';
import { answerer, type TaskTable } from './tasks/taskTable.ts';
import { createUserLimits } from './userLimits.ts';
import { requireWhatIf } from './whatIf.ts';

/** Answers requests, the same in a worker, on a page and on the command line. */
export interface Engine {
  /** The searches of NA62, which commands and pages use unless told otherwise. */
  readonly searches: readonly Search[];
  /** Limits of other experiments, recast; requests name them like searches. */
  readonly recasts: readonly Search[];
  /** One call from request to answer. Never throws: what cannot be answered comes back as a sentence. */
  readonly run: <R extends EngineRequest>(request: R) => EngineResult<AnswerTo<R>>;
  /**
   * The same in steps, so that a worker can listen in between and stop. What is left unfinished is kept for a while: the
   * same request goes on from there, to the same answer.
   */
  readonly steps: <R extends EngineRequest>(
    request: R,
  ) => Generator<EngineStep<AnswerTo<R>>, EngineResult<AnswerTo<R>>>;
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
 * @param parts searches it knows; they may become more, in another object, as long as no slow search is at hand
 * @param slowSearches searches that take seconds; null as long as they are not at hand
 * @returns the engine, with its own caches
 */
export function createTaskEngine(
  table: TaskTable,
  parts: () => EngineParts,
  slowSearches: () => SlowSearches | null,
): Engine {
  const scans = createScans();
  let known: EngineParts | null = null;
  let slow: SlowSearches | null = null;
  let absentIds: ReadonlySet<string> = new Set();
  let benchFor = createUserLimits({ searches: [], scans });
  /** Takes note of what has come. */
  const lookAround = () => {
    if (known === parts() && slow === slowSearches()) return;
    known = parts();
    slow = slowSearches();
    const { searches, recasts, absent } = known;
    absentIds = new Set(absent);
    benchFor = createUserLimits({
      searches: [...searches, ...(slow?.of(searches) ?? []), ...recasts],
      scans,
    });
  };
  function* steps<R extends EngineRequest>(
    request: R,
  ): Generator<EngineStep<AnswerTo<R>>, EngineResult<AnswerTo<R>>> {
    try {
      const problem = formProblem(request);
      if (problem !== null) throw new Refusal(problem);
      lookAround();
      const asked = present(request, absentIds);
      const bench = benchFor(asked);
      if ('whatIf' in asked) requireWhatIf(bench.searches, asked.whatIf);
      if (slow !== null) yield* slow.finish(bench, asked) as Generator<EngineStep<AnswerTo<R>>, void>;
      const answer = answerer(table, bench, asked);
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
    get searches() {
      return parts().searches;
    },
    get recasts() {
      return parts().recasts;
    },
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
