import { escapeSearchIds } from '../src/data/catalogue.ts';
import {
  type AnswerBySearch,
  isAnsweredBySearch,
  joinedSearches,
  type RequestBySearch,
} from '../src/engine/joinedSearches.ts';
import type { EngineAnswer } from '../src/engine/taskTypes.ts';
import { requestText } from './requestText.ts';

/** One worker's share of a request. */
export interface Share {
  /** Equal names, same worker: it keeps the scans of its searches. */
  readonly worker: string;
  readonly request: RequestBySearch;
  /** Equal for equal requests. */
  readonly text: string;
}

/** The worker of what no search decides. */
export const usualWorker = 'escapes';

const workerOf = (search: string): string => (escapeSearchIds.has(search) ? usualWorker : 'decays');

const shareOf = (worker: string, request: RequestBySearch): Share => ({
  worker,
  request,
  text: requestText(request),
});

/**
 * Splits a request between two workers: the slow scan of the di-muon spectrum does not keep the searches for an escaping
 * particle waiting. More shares would only mean more answers to draw in a frame. A union needs all searches at once and
 * stays whole.
 * @param request what is asked
 * @returns its shares; together they hold every search once
 */
export function sharesOf(request: RequestBySearch): readonly Share[] {
  const whole = request.task === 'exclusion' && request.union === true;
  if (whole || request.searches.length === 0) return [shareOf(usualWorker, request)];
  const byWorker = new Map<string, string[]>();
  for (const search of request.searches) {
    const worker = workerOf(search);
    byWorker.set(worker, [...(byWorker.get(worker) ?? []), search]);
  }
  return Array.from(byWorker, ([worker, searches]) => shareOf(worker, { ...request, searches }));
}

/** The share with its first search alone. */
export function firstSearchOf({ worker, request }: Share): Share {
  return shareOf(worker, { ...request, searches: request.searches.slice(0, 1) });
}

/** Whether the searches of an older answer may stand beside those of a newer one until theirs arrive. */
function isRelated(a: AnswerBySearch, b: AnswerBySearch): boolean {
  return a.task === b.task && (!('model' in a && 'model' in b) || a.model === b.model);
}

/** Whether an answer is about what a request is about: another model's must not take the place of its own. */
export const isAbout = (answer: AnswerBySearch, request: RequestBySearch): boolean =>
  !('model' in answer && 'model' in request) || answer.model === request.model;

/**
 * What is known once the answer to a share has arrived.
 * @param before what was known
 * @param answer what has arrived
 * @param asked what it answers; a search that it lacks could not be read, and what was known of it is nothing any more
 * @param wanted the newest request
 */
export function withShare(
  before: EngineAnswer | null,
  answer: AnswerBySearch,
  asked: RequestBySearch,
  wanted: RequestBySearch,
): AnswerBySearch {
  const related = before !== null && isAnsweredBySearch(before) && isRelated(before, answer) ? before : null;
  const isFound = (id: string) =>
    !asked.searches.includes(id) || answer.searches.some(({ search }) => search === id);
  return joinedSearches<AnswerBySearch>(related, answer, wanted.searches.filter(isFound));
}

/** An answer without the searches that are wanted no more; the same object where there are none. */
export function trimmed(answer: EngineAnswer, { searches }: RequestBySearch): EngineAnswer {
  if (!isAnsweredBySearch(answer)) return answer;
  const isTooMuch = answer.searches.some(({ search }) => !searches.includes(search));
  return isTooMuch ? joinedSearches<AnswerBySearch>(answer, { ...answer, searches: [] }, searches) : answer;
}
