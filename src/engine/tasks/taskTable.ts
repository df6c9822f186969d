import type { Search } from '../../searches/search.ts';
import type { AnswerOf, EngineAnswer } from '../answer.ts';
import type { EngineRequest, Task } from '../request.ts';
import type { Scans } from '../scans.ts';

/** What a task works with: searches that requests can name, and caches. */
export interface Bench {
  readonly searches: readonly Search[];
  readonly scans: Scans;
}

type RequestOf<T extends Task> = Extract<EngineRequest, { task: T }>;

/** Computes the answers to one kind of request, at once or in steps that yield the fraction done; throws a Refusal on one that cannot be answered. */
export type Answerer<T extends Task> = (
  bench: Bench,
  request: RequestOf<T>,
) => AnswerOf<T> | Generator<number, AnswerOf<T>>;

/** Who answers which task. A worker fills it as requests arrive, so some may be missing. */
export type TaskTable = { [T in Task]?: Answerer<T> };

/**
 * Answers a request by its entry in a table.
 * @param table who answers what
 * @param bench searches and caches
 * @param request any request
 * @returns a generator of fractions done that ends with the answer; null where no task of that name is in the table
 */
export function answerer(
  table: TaskTable,
  bench: Bench,
  request: EngineRequest,
): Generator<number, EngineAnswer> | null {
  if (!Object.hasOwn(table, request.task)) return null;
  // The task of the request picks the answerer of that task, which the types of a table cannot express.
  const answer = (table as Record<string, Answerer<never>>)[request.task];
  return walk(answer(bench, request as never));
}

function* walk(answer: EngineAnswer | Generator<number, EngineAnswer>): Generator<number, EngineAnswer> {
  return 'next' in answer ? yield* answer : answer;
}
