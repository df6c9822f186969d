import type { ExclusionAnswer, LimitsAnswer, PointAnswer } from '../../../engine/answer.ts';
import { requestsOf } from '../../../state/requests.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { whatIfKeys } from '../../whatIf/whatIfKeys.ts';
import type { Known } from '../layer.ts';

/** Answers for supposed events, each about the one search in which they are supposed; null before they are there. */
export interface WhatIfState {
  readonly limits: LimitsAnswer | null;
  readonly exclusion: ExclusionAnswer | null;
  readonly point: PointAnswer | null;
  /** Why there is no answer, one sentence; null otherwise. */
  readonly sentence: string | null;
}

const nothing: WhatIfState = { limits: null, exclusion: null, point: null, sentence: null };

/** What is known of supposed events. */
export function whatIfOf({ choices, entries }: Known): WhatIfState {
  if (choices.whatIf === null) return nothing;
  const errors = Object.values(whatIfKeys).map((key) => entryOf(entries, key).error);
  const error = errors.find((each) => each !== null) ?? null;
  if (error !== null) return { ...nothing, sentence: error.sentence };
  return {
    limits: answerOf(entries, whatIfKeys.limits, 'limits'),
    exclusion: answerOf(entries, whatIfKeys.exclusion, 'exclusion'),
    point: answerOf(entries, whatIfKeys.point, 'point'),
    sentence: null,
  };
}

/** What the figure and the readout ask, for the one search in which events are supposed. */
export function whatIfAsks({ choices }: Known): readonly Asked[] {
  const { whatIf } = choices;
  if (whatIf === null) return [];
  const { exclusion, limits, point } = requestsOf(choices);
  const own = { searches: [whatIf.search], whatIf };
  const usual = { lane: besideFigure, when: 'after-picture', saysItself: true } as const;
  return [
    { ...usual, key: whatIfKeys.limits, request: { ...limits, ...own } },
    ...(exclusion === null
      ? []
      : [
          {
            ...usual,
            key: whatIfKeys.exclusion,
            request: { ...exclusion, ...own, union: false, curves: ['observed'] as const },
          },
        ]),
    { ...usual, key: whatIfKeys.point, request: { ...point, ...own } },
  ];
}
