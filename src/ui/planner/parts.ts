import { decaySearchIds } from '../../data/catalogue.ts';
import type { EngineAnswer, EngineRequest } from '../../engine/taskTypes.ts';
import {
  type AnswerBySearch,
  isAnsweredBySearch,
  isAskedBySearch,
  joinedSearches,
  type RequestBySearch,
} from '../../engine/joinedSearches.ts';

/** One worker's share of a request. */
export interface Part<R extends RequestBySearch> {
  /** Equal names, same worker: it keeps the scans of its searches. */
  readonly worker: string;
  readonly request: R;
}

/**
 * Splits a request between two workers: the slow scan of the di-muon spectrum does not keep the searches for an escaping
 * particle waiting. More parts would only mean more answers to draw in a frame. A union needs all searches at once and
 * stays whole.
 * @param request what the page wants
 * @returns its parts; together they hold every search once
 */
export function partsOf<R extends RequestBySearch>(request: R): Part<R>[] {
  const whole = request.task === 'exclusion' && request.union === true;
  if (whole || request.searches.length === 0) return [{ worker: 'escapes', request }];
  const bySide = new Map<string, string[]>();
  for (const search of request.searches) {
    const worker = workerOf(search);
    bySide.set(worker, [...(bySide.get(worker) ?? []), search]);
  }
  return Array.from(bySide, ([worker, searches]) => ({ worker, request: { ...request, searches } }));
}

/** The share with its first search alone. */
export function firstSearchOf<R extends RequestBySearch>({ worker, request }: Part<R>): Part<R> {
  return { worker, request: { ...request, searches: request.searches.slice(0, 1) } };
}

/**
 * Which searches share a worker.
 * @param search identifier
 * @returns a name; equal names, same worker
 */
export function workerOf(search: string): string {
  return decaySearchIds.has(search) ? 'decays' : 'escapes';
}

/** Whether the searches of an older answer may stand beside those of a newer one until theirs arrive. */
function isRelated(a: AnswerBySearch, b: AnswerBySearch): boolean {
  return a.task === b.task && (!('model' in a && 'model' in b) || a.model === b.model);
}

/**
 * What is known after an answer has arrived: where the question was split, its searches beside those of the other shares.
 * @param before what was known
 * @param answer what has arrived
 * @param whole the request that it answers a share of
 * @param wanted the newest request
 */
export function joinedAnswer(
  before: EngineAnswer | null,
  answer: EngineAnswer,
  whole: EngineRequest,
  wanted: EngineRequest,
): EngineAnswer {
  if (!isAskedBySearch(whole) || !isAskedBySearch(wanted) || !isAnsweredBySearch(answer)) return answer;
  const related = before !== null && isAnsweredBySearch(before) && isRelated(before, answer) ? before : null;
  return joinedSearches<AnswerBySearch>(related, answer, wanted.searches);
}

/** An answer without the searches that are wanted no more; the same object where there are none. */
export function trimmed(answer: EngineAnswer, wanted: EngineRequest): EngineAnswer {
  if (!isAskedBySearch(wanted) || !isAnsweredBySearch(answer)) return answer;
  const { searches } = wanted;
  const isTooMuch = answer.searches.some(({ search }) => !searches.includes(search));
  return isTooMuch ? joinedSearches<AnswerBySearch>(answer, { ...answer, searches: [] }, searches) : answer;
}
