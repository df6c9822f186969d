import type { ReachAnswer, ReachLimitsAnswer } from '../../../engine/answer.ts';
import { sharePlane } from '../../../state/models.ts';
import { requestsOf } from '../../../state/requests.ts';
import { isSlow } from '../../../statistics/methods.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf } from '../../planner/entries.ts';
import type { Known } from '../layer.ts';

/** Name of the layer among those of the page. */
export const reachLayer = 'reach';

/** Significances of which the reach is drawn, in standard deviations. */
export const significances = [3, 5] as const;
export type Significance = (typeof significances)[number];

/** Keys of the answers. */
const reachKey = (significance: Significance): string => `reach-${significance}`;
const reachLimitsKey = (significance: Significance): string => `reach-limits-${significance}`;

/** What is asked while the reach is on the plot: over couplings where they are the figure, and in B. */
export function reachAsks({ choices }: Known): readonly Asked[] {
  if (!choices.reach || isSlow(choices.method)) return [];
  const { exclusion, limits } = requestsOf(choices);
  const usual = { lane: besideFigure, when: 'after-picture' } as const;
  return significances.flatMap((significance): readonly Asked[] => {
    const inB: Asked = {
      ...usual,
      key: reachLimitsKey(significance),
      request: { ...limits, task: 'reach-limits', significance },
    };
    if (exclusion === null) return [inB];
    const request = { ...exclusion, task: 'reach', significance } as const;
    return [{ ...usual, key: reachKey(significance), request }, inB];
  });
}

type Answered = Pick<Known, 'choices' | 'entries'>;

/** The couplings of the chosen model that would be found; null while they are not shown or not known. */
export function reachIn({ choices, entries }: Answered, significance: Significance): ReachAnswer | null {
  const answer = choices.reach ? answerOf(entries, reachKey(significance), 'reach') : null;
  return answer !== null && sharePlane(answer.model, choices.model) ? answer : null;
}

/** The branching ratios that would be found; null while they are not shown or not known. */
export const reachLimitsIn = (
  { choices, entries }: Answered,
  significance: Significance,
): ReachLimitsAnswer | null =>
  choices.reach ? answerOf(entries, reachLimitsKey(significance), 'reach-limits') : null;
