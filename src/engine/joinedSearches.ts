import type { ExclusionAnswer, LimitsAnswer, PointAnswer } from './answer.ts';
import type { ExclusionRequest, LimitsRequest, PointRequest } from './request.ts';
import { placedExcessesAt } from './caveats.ts';
import type { EngineAnswer, EngineRequest } from './taskTypes.ts';
import { decide } from './verdict.ts';

/** Requests whose answers are made up search by search. */
export type RequestBySearch = ExclusionRequest | LimitsRequest | PointRequest;
export type AnswerBySearch = ExclusionAnswer | LimitsAnswer | PointAnswer;

const tasks: readonly string[] = ['exclusion', 'limits', 'point'] satisfies AnswerBySearch['task'][];

/** Whether the answer to a request is made up search by search. */
export const isAskedBySearch = (request: EngineRequest): request is RequestBySearch =>
  tasks.includes(request.task);

/** Whether an answer is made up search by search. */
export const isAnsweredBySearch = (answer: EngineAnswer): answer is AnswerBySearch =>
  tasks.includes(answer.task);

type SearchOf<A extends AnswerBySearch> = A['searches'][number];

/**
 * Two answers about different searches as one: what belongs to no search alone, such as the verdict on a point, follows from all.
 * Answers to parts of one request give the answer to the whole of it; a union, which needs all searches at once, does not.
 * @param before what is known, if it belongs to the same question
 * @param part answer to a part, whose searches take the place of their old ones
 * @param wanted searches of the whole request, in its order
 * @returns an answer with those of the wanted searches that either of them has
 */
export function joinedSearches<A extends AnswerBySearch>(
  before: A | null,
  part: A,
  wanted: readonly string[],
): A {
  const found = new Map<string, SearchOf<A>>();
  for (const answer of before === null ? [part] : [before, part]) {
    for (const search of answer.searches) found.set(search.search, search);
  }
  const searches = wanted.flatMap((id) => found.get(id) ?? []);
  const sameModel = before?.task === 'exclusion' && part.task === 'exclusion' && before.model === part.model;
  // The model's own curves are the same in every part; kept, they need not be drawn again.
  const joined = { ...part, ...(sameModel ? { modelCurves: before.modelCurves } : {}), searches };
  return (joined.task === 'point' ? ofAllSearches(joined) : joined) as A;
}

/** A point with the verdict and the caveats of all its searches. */
function ofAllSearches(point: PointAnswer): PointAnswer {
  const ofModel = point.caveats.filter(({ code }) => code === 'model');
  const placed = placedExcessesAt(point.massMeV, point.searches);
  return { ...point, ...decide(point), caveats: [...ofModel, ...placed] };
}
