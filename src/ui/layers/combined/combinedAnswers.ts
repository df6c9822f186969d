import { sharePlane } from '../../../state/models.ts';
import type { CombinedExclusionAnswer, ExclusionCurve, PointAnswer } from '../../../engine/answer.ts';
import { combinedRequest, requestsOf } from '../../../state/requests.ts';
import { isCombinable } from '../../../statistics/methods.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { searchFace } from '../../searches/faces.ts';
import type { Known } from '../layer.ts';

/** Name of the layer among those of the page. */
export const combinedLayer = 'combined';

/** Keys of its answers: what it excludes, and how strong it is at the crosshair. */
export const regionKey = 'combined';
export const pointKey = 'combination';

/**
 * The combined limit, where it is on the plot.
 * @returns null where it is not, or not yet
 */
function combinedAnswer({ choices, entries }: Known): CombinedExclusionAnswer | null {
  const answer = answerOf(entries, regionKey, 'combined-exclusion');
  const isShown =
    choices.combine &&
    choices.lifetime === 'implied' &&
    answer !== null &&
    sharePlane(answer.model, choices.model);
  return isShown && entryOf(entries, regionKey).error === null ? answer : null;
}

/** What it excludes; null where it is not on the plot, or not yet. */
export const combinedCurves = (known: Known): readonly ExclusionCurve[] | null =>
  combinedAnswer(known)?.curves ?? null;

/** Searches that see the particle, by identifier: those that it is made of. */
export const combinedSearches = (known: Known): readonly string[] =>
  (combinedAnswer(known)?.searches ?? [])
    .filter(({ silence }) => silence === null)
    .map(({ search }) => search);

/** Whether at least two searches with counts of their own speak at a point. */
function isWorthwhile({ searches }: PointAnswer): boolean {
  const counting = searches.filter(
    (each) =>
      each.silence === null && each.expectedSignal > 0 && !searchFace(each.search, each.signature).earlier,
  );
  return counting.length > 1;
}

/** Whether the combination at a point is of interest: more than one search with counts sees it, or its region is drawn. */
export function isCombined(point: PointAnswer, combine: boolean): boolean {
  return isCombinable(point.method) && (combine || isWorthwhile(point));
}

/** What is asked: the region while it is drawn, the signal strength when the crosshair rests. */
export function combinedAsks({ choices, entries }: Known): readonly Asked[] {
  const region = combinedRequest(choices);
  const point = answerOf(entries, 'point', 'point');
  const isPointAsked =
    point !== null && sharePlane(point.model, choices.model) && isCombined(point, choices.combine);
  return [
    ...(region === null
      ? []
      : ([
          {
            key: regionKey,
            request: region,
            // Those that serve the sliders never wait for it.
            lane: { alone: 'combined' },
            when: 'now',
            saysItself: true,
          },
        ] as const)),
    ...(isPointAsked
      ? ([
          {
            key: pointKey,
            request: { ...requestsOf(choices).point, task: 'combination' },
            lane: besideFigure,
            when: 'at-rest',
            saysItself: true,
          },
        ] as const)
      : []),
  ];
}
