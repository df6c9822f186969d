import type { Search } from '../../searches/search.ts';
import type { Scans } from '../scans.ts';
import type { Shard } from '../shards.ts';

/** What a task works with: searches that requests can name, and caches. */
export interface Bench {
  readonly searches: readonly Search[];
  readonly scans: Scans;
}

/** One kind of request and who answers it. */
export interface EngineTask<R extends { readonly task: string }, A extends { readonly task: string }> {
  /** What requests call it. */
  readonly name: R['task'] & A['task'];
  /**
   * What is wrong with the form of a request that came from a script or a file, where no types were checked: a field
   * without which the task cannot begin. Numbers and names are checked where they are used.
   * @returns one sentence, or null where the task may begin
   */
  readonly check: (request: object) => string | null;
  /** The answer, at once or in steps that yield the fraction done; throws a Refusal on a request that cannot be answered. */
  readonly answer: (bench: Bench, request: R) => A | Generator<number, A>;
  /**
   * Requests whose answers together are one shard of a request; absent for a task that is one piece.
   * @param searches those that requests can name
   */
  readonly shard?: (request: R, shard: Shard, searches: readonly Search[]) => readonly R[];
}

/** A task of any kind, as a table of them holds it. */
export interface AnyTask {
  readonly name: string;
  readonly check: (request: object) => string | null;
  readonly answer: (bench: Bench, request: never) => object;
  readonly shard?: (request: never, shard: Shard, searches: readonly Search[]) => readonly object[];
}

/**
 * A task as one object.
 * @param task its name, check and answer
 */
export function engineTask<R extends { readonly task: string }, A extends { readonly task: string }>(
  task: EngineTask<R, A>,
): EngineTask<R, A> {
  return task;
}
