import type { ExclusionAnswer, PointAnswer } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { ModelId } from '../../../physics/models/model.ts';
import { theoryOf } from '../../../physics/models/theory.ts';
import { spreadMembers } from '../../../physics/models/theoryFamily.ts';
import type { Choices } from '../../../state/choices.ts';
import { requestsOf } from '../../../state/requests.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known } from '../layer.ts';

/** Name of the layer among those of the page. */
export const spreadLayer = 'spread';

/** Members at the ends of the spread of the chosen model, where it is drawn: none beside a fixed lifetime, where B rests on no theory. */
export function drawnMembers({ spread, lifetime, model }: Choices): readonly ModelId[] {
  const family = spread && lifetime === 'implied' ? theoryOf(model) : undefined;
  return family === undefined ? [] : spreadMembers(family);
}

/** Keys of the answers. */
const edgeKey = (place: number): string => `spread-${place}`;
const pointKey = (place: number): string => `spread-point-${place}`;

/** What is asked while the spread is on the plot: what each member excludes, and what it says at the crosshair. */
export function spreadAsks({ choices }: Known): readonly Asked[] {
  const curve = decidingCurve(outlookOf(choices));
  return drawnMembers(choices).flatMap((model, place): readonly Asked[] => {
    const { exclusion, point } = requestsOf({ ...choices, model });
    if (exclusion === null) return [];
    const request = { ...exclusion, union: false, curves: [curve], outlined: [curve] };
    return [
      { key: edgeKey(place), request, lane: besideFigure, when: 'after-picture' },
      { key: pointKey(place), request: point, lane: besideFigure, when: 'at-rest' },
    ];
  });
}

type Answered = Pick<Known, 'choices' | 'entries'>;

/** What all members exclude, in their order; none before all are known. */
export function spreadEdges({ choices, entries }: Answered): readonly ExclusionAnswer[] {
  const members = drawnMembers(choices);
  const answers = members.flatMap((model, place) => {
    const answer = answerOf(entries, edgeKey(place), 'exclusion');
    return answer?.model === model && entryOf(entries, edgeKey(place)).error === null ? [answer] : [];
  });
  return answers.length === members.length ? answers : [];
}

/** What all members say at a point, in their order; none before all are known there. */
export function spreadPoints({ choices, entries }: Answered, point: PointAnswer): readonly PointAnswer[] {
  const members = drawnMembers(choices);
  const answers = members.flatMap((model, place) => {
    const answer = answerOf(entries, pointKey(place), 'point');
    const isThere =
      answer?.model === model &&
      answer.massMeV === point.massMeV &&
      answer.amplitudeCoupling === point.amplitudeCoupling;
    return isThere ? [answer] : [];
  });
  return answers.length === members.length ? answers : [];
}
