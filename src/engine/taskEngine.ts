import type { Search } from '../searches/search.ts';
import { InvalidInput } from '../statistics/invalidInput.ts';
import { Refusal, shownValue } from './refusal.ts';
import { createScans } from './scans.ts';
import type { Shard } from './shards.ts';
import type { requireWhatIf } from './requireWhatIf.ts';
import type { SlowSearches } from './slowSearches.ts';
import type { AnyTask, Bench, EngineTask } from './tasks/task.ts';
import type {
  AnswerTo,
  EngineAnswer,
  EngineReason,
  EngineRequest,
  EngineResult,
  EngineStep,
} from './taskTypes.ts';
import type { createToys } from './toys/toyBench.ts';
import type { createUserLimits } from './userLimits.ts';

/** Answers requests, the same in a worker, on a page and on the command line. */
export interface Engine {
  /** The searches of NA62, which commands and pages use unless told otherwise. */
  readonly searches: readonly Search[];
  /** Limits of other experiments, recast; requests name them like searches. */
  readonly recasts: readonly Search[];
  /** One call from request to answer. Never throws: what cannot be answered comes back with the reason. */
  readonly run: <R extends EngineRequest>(request: R) => EngineResult<AnswerTo<R>>;
  /**
   * The same in steps, so that a worker can listen in between and stop. What is left unfinished is kept for a while: the
   * same request goes on from there, to the same answer.
   */
  readonly steps: <R extends EngineRequest>(
    request: R,
  ) => Generator<EngineStep<AnswerTo<R>>, EngineResult<AnswerTo<R>>>;
  /**
   * The requests whose answers together are one shard of a request.
   * @throws Refusal for a request that is one piece, or none
   */
  readonly shard: (request: EngineRequest, shard: Shard) => readonly EngineRequest[];
}

/** Who answers which task; a worker fills it as requests arrive. */
export type TaskTable = Map<string, AnyTask>;

/**
 * A table of tasks by their names.
 * @param tasks some of the registered tasks
 */
export function createTaskTable(tasks: readonly AnyTask[]): TaskTable {
  return new Map(tasks.map((task) => [task.name, task]));
}

type TaskOf<R extends EngineRequest> = EngineTask<R, AnswerTo<R>>;

/**
 * The task of a request whose form it accepts.
 * @throws Refusal on what is no request, names no task of the table, or lacks a field
 */
function requireTask<R extends EngineRequest>(table: TaskTable, request: R): TaskOf<R> {
  const given: unknown = request;
  if (typeof given !== 'object' || given === null) {
    throw new Refusal({ code: 'no-request', given: shownValue(given) });
  }
  const task = table.get(request.task);
  if (task === undefined) {
    throw new Refusal({ code: 'unknown-task', given: shownValue(request.task), allowed: [...table.keys()] });
  }
  const problem = task.check(given);
  if (problem !== null) throw new Refusal(problem);
  // It was looked up under the name of the request's own task, which a table of all tasks cannot express.
  return task as unknown as TaskOf<R>;
}

function* walk<A extends EngineAnswer>(answer: A | Generator<number, A>): Generator<number, A> {
  return 'next' in answer ? yield* answer : answer;
}

/** What a fault of the program says of itself; of one that the language found, its name, for its message means nothing to people. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : error.name;
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

/** What few requests need; a worker loads it when one does. */
export interface RareParts {
  /** Searches that take seconds. */
  readonly slowSearches: SlowSearches;
  readonly createUserLimits: typeof createUserLimits;
  readonly createToys: typeof createToys;
  readonly requireWhatIf: typeof requireWhatIf;
}

/** Whether a request brings tables, supposes events or wants a union, for which the rare parts must be at hand. */
export function isSpecial(request: EngineRequest): boolean {
  return (
    ('userLimits' in request && request.userLimits !== undefined) ||
    ('official' in request && request.official !== undefined) ||
    ('whatIf' in request && request.whatIf !== undefined) ||
    ('toy' in request && request.toy !== undefined) ||
    ('union' in request && request.union === true)
  );
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
 * @param rareParts what few requests need; null as long as it is not at hand
 * @returns the engine, with its own caches
 */
export function createTaskEngine(
  table: TaskTable,
  parts: () => EngineParts,
  rareParts: () => RareParts | null,
): Engine {
  const scans = createScans();
  let known: EngineParts | null = null;
  let rare: RareParts | null = null;
  let absentIds: ReadonlySet<string> = new Set();
  let benchFor: (request: EngineRequest) => Bench = () => ({ searches: [], scans });
  /** Takes note of what has come. */
  const lookAround = () => {
    if (known === parts() && rare === rareParts()) return;
    known = parts();
    rare = rareParts();
    const { searches, recasts, absent } = known;
    absentIds = new Set(absent);
    const slow = rare?.slowSearches.of(searches) ?? [];
    const bench = { searches: [...searches, ...slow, ...recasts], scans };
    benchFor = rare?.createToys(rare.createUserLimits(bench)) ?? (() => bench);
  };
  function* steps<R extends EngineRequest>(
    request: R,
  ): Generator<EngineStep<AnswerTo<R>>, EngineResult<AnswerTo<R>>> {
    try {
      const task = requireTask(table, request);
      lookAround();
      const asked = present(request, absentIds);
      const bench = benchFor(asked);
      if (rare === null && isSpecial(asked)) throw new Error('the rare parts are not loaded');
      if ('whatIf' in asked) rare?.requireWhatIf(bench.searches, asked.whatIf);
      if (rare !== null)
        yield* rare.slowSearches.finish(bench, asked) as Generator<EngineStep<AnswerTo<R>>, void>;
      return { ok: true, answer: yield* walk(task.answer(bench, asked)) };
    } catch (error) {
      if (error instanceof Refusal || error instanceof InvalidInput) {
        // What the rooms below refuse has a reason of theirs.
        return { ok: false, kind: 'input', reason: error.reason as EngineReason };
      }
      return { ok: false, kind: 'failure', reason: { code: 'failed', cause: causeOf(error) } };
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
    shard: (request, shard) => {
      const { name, shard: cut } = requireTask(table, request);
      if (shard[1] === 1) return [request];
      const whole = [...table.values()].filter((task) => task.shard !== undefined).map((task) => task.name);
      if (cut === undefined) {
        throw new Refusal({ code: 'one-piece', task: name, allowed: whole });
      }
      lookAround();
      return cut(request, shard, benchFor(request).searches);
    },
    run: (request) => {
      const going = steps(request);
      for (;;) {
        const step = going.next();
        if (step.done) return step.value;
      }
    },
  };
}
