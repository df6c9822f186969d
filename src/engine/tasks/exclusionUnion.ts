import { joinRegions } from '../../exclusion/regions.ts';
import { cutAtSides, uniteColumns } from '../../exclusion/union.ts';
import type { ExclusionAnswer, ExclusionCurve, SearchExclusion } from '../answer.ts';
import type { ExclusionRequest } from '../request.ts';
import { answerExclusion, exclusionTask } from './exclusion.ts';
import { engineTask } from './task.ts';

/**
 * What any of the searches excludes, observed and expected: the bands belong to one search at a time. A curve that some of
 * those which speak do not have, as the observed one in a projection with supposed events, is no union of all.
 */
function unionOf(searches: readonly SearchExclusion[]): ExclusionCurve[] {
  const speaking = searches.filter(({ silence }) => silence === null);
  return (['observed', 'median'] as const).flatMap((curve) => {
    const parts = speaking.flatMap(({ curves, massRangesMeV }) =>
      curves.filter((each) => each.curve === curve).map(({ columns }) => ({ columns, massRangesMeV })),
    );
    if (parts.length === 0 || parts.length < speaking.length) return [];
    const united = uniteColumns(parts);
    const regions = joinRegions(united.columns, united).map((region) => cutAtSides(region, united.sidesMeV));
    return [{ curve, columns: united.columns, regions }];
  });
}

/** Excluded couplings of a model over mass, per search and, where that is asked for, of all together. */
export const exclusionUnionTask = engineTask<ExclusionRequest, ExclusionAnswer>({
  ...exclusionTask,
  answer: function* ({ searches, scans }, request) {
    const answer = yield* answerExclusion(searches, scans, request);
    return request.union === true ? { ...answer, union: unionOf(answer.searches) } : answer;
  },
});
