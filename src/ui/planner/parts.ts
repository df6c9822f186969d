import { decaySearchIds } from '../../data/catalogue.ts';
import type { EngineAnswer, EngineRequest } from '../../engine/taskTypes.ts';
import type { ExclusionAnswer, LimitsAnswer, PointAnswer } from '../../engine/answer.ts';
import type { ExclusionRequest, LimitsRequest, PointRequest } from '../../engine/request.ts';
import { decide } from '../../engine/verdict.ts';

/** Requests whose answers are made up search by search. */
export type SplitRequest = ExclusionRequest | LimitsRequest | PointRequest;
export type SplitAnswer = ExclusionAnswer | LimitsAnswer | PointAnswer;

/** Whether a request can be split by search. */
export const isSplit = (request: EngineRequest): request is SplitRequest =>
  request.task === 'exclusion' || request.task === 'limits' || request.task === 'point';

const isSplitAnswer = (answer: EngineAnswer): answer is SplitAnswer =>
  answer.task === 'exclusion' || answer.task === 'limits' || answer.task === 'point';

/** One worker's share of a request. */
export interface Part<R extends SplitRequest> {
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
export function partsOf<R extends SplitRequest>(request: R): Part<R>[] {
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
export function firstSearchOf<R extends SplitRequest>({ worker, request }: Part<R>): Part<R> {
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

type SearchOf<A extends SplitAnswer> = A['searches'][number];

/**
 * The answer on the screen after a part has arrived: the part's searches in place of their old ones, all in the order wanted.
 * @param before what is on the screen, if it belongs to the same question
 * @param part answer to a part
 * @param wanted searches of the whole request
 * @returns an answer with the searches at hand
 */
export function withPart<A extends SplitAnswer>(before: A | null, part: A, wanted: readonly string[]): A {
  const found = new Map<string, SearchOf<A>>();
  for (const answer of before === null ? [part] : [before, part]) {
    for (const search of answer.searches) found.set(search.search, search);
  }
  const searches = wanted.flatMap((id) => found.get(id) ?? []);
  const sameModel = before?.task === 'exclusion' && part.task === 'exclusion' && before.model === part.model;
  // The model's own curves are the same in every part; kept, they need not be drawn anew.
  const merged = { ...part, ...(sameModel ? { modelCurves: before.modelCurves } : {}), searches };
  return (merged.task === 'point' ? { ...merged, ...decide(merged) } : merged) as A;
}

/** Whether the searches of an older answer may stand beside those of a newer one until theirs arrive. */
function isRelated(a: SplitAnswer, b: SplitAnswer): boolean {
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
  if (!isSplit(whole) || !isSplit(wanted) || !isSplitAnswer(answer)) return answer;
  const related = before !== null && isSplitAnswer(before) && isRelated(before, answer) ? before : null;
  return withPart<SplitAnswer>(related, answer, wanted.searches);
}

/** An answer without the searches that are wanted no more; the same object where there are none. */
export function trimmed(answer: EngineAnswer, wanted: EngineRequest): EngineAnswer {
  if (!isSplit(wanted) || !isSplitAnswer(answer)) return answer;
  const { searches } = wanted;
  const isTooMuch = answer.searches.some(({ search }) => !searches.includes(search));
  return isTooMuch ? withPart<SplitAnswer>(answer, { ...answer, searches: [] }, searches) : answer;
}
