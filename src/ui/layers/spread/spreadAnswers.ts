import type { ExclusionAnswer, PointAnswer } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { ModelId } from '../../../physics/models/model.ts';
import { theoryOf } from '../../../physics/models/theory.ts';
import { spreadMembers } from '../../../physics/models/theoryFamily.ts';
import type { Choices } from '../../../state/choices.ts';
import { isBoundShown, recastRequest } from '../../../state/bounds.ts';
import { requestsOf } from '../../../state/requests.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { boundsIn, boundsState } from '../../bounds/boundsState.ts';
import { type Known, stateOf } from '../layer.ts';

/** Name of the layer among those of the page. */
export const spreadLayer = 'spread';

/** Members at the ends of the spread of the chosen model, where it is drawn: none beside a fixed lifetime, where B rests on no theory. */
export function drawnMembers({ spread, lifetime, model }: Choices): readonly ModelId[] {
  const family = spread && lifetime === 'implied' ? theoryOf(model) : undefined;
  return family === undefined ? [] : spreadMembers(family);
}

/** Limits on decays of B mesons that are switched on, by what they are in the engine. */
const shownOfBottom = ({ choices, states }: Pick<Known, 'choices' | 'states'>): readonly string[] =>
  (boundsIn(stateOf(states, boundsState), choices.model) ?? []).flatMap((bound) =>
    bound.status === 'recast' && bound.production !== undefined && isBoundShown(choices, bound)
      ? [bound.recast]
      : [],
  );

/** The same for limits on decays of B mesons, where some are drawn: these move with inputs of their own. */
function bottomMembers(known: Pick<Known, 'choices' | 'states'>): readonly ModelId[] {
  const { spread, lifetime, model } = known.choices;
  const theory = spread && lifetime === 'implied' ? theoryOf(model) : undefined;
  return theory === undefined || shownOfBottom(known).length === 0 ? [] : spreadMembers(theory, 'bottom');
}

/** Keys of the answers. */
const edgeKey = (place: number): string => `spread-${place}`;
const pointKey = (place: number): string => `spread-point-${place}`;
const bottomKey = (place: number): string => `spread-bottom-${place}`;

/** What is asked while the spread is on the plot: what each member excludes, and what it says at the crosshair. */
export function spreadAsks(known: Known): readonly Asked[] {
  const { choices } = known;
  const curve = decidingCurve(outlookOf(choices));
  const ofKaons = drawnMembers(choices).flatMap((model, place): readonly Asked[] => {
    const { exclusion, point } = requestsOf({ ...choices, model });
    if (exclusion === null) return [];
    const request = { ...exclusion, union: false, curves: [curve], outlined: [curve] };
    return [
      { key: edgeKey(place), request, lane: besideFigure, when: 'after-picture' },
      { key: pointKey(place), request: point, lane: besideFigure, when: 'at-rest' },
    ];
  });
  const searches = shownOfBottom(known);
  const ofBottom = bottomMembers(known).map((model, place): Asked => ({
    key: bottomKey(place),
    request: { ...recastRequest({ ...choices, model }, ''), searches },
    lane: besideFigure,
    when: 'after-picture',
  }));
  return [...ofKaons, ...ofBottom];
}

type Answered = Pick<Known, 'choices' | 'entries'>;

function edgesOf(
  members: readonly ModelId[],
  keyOf: (place: number) => string,
  { entries }: Pick<Known, 'entries'>,
): readonly ExclusionAnswer[] {
  const answers = members.flatMap((model, place) => {
    const answer = answerOf(entries, keyOf(place), 'exclusion');
    return answer?.model === model && entryOf(entries, keyOf(place)).error === null ? [answer] : [];
  });
  return answers.length === members.length ? answers : [];
}

/** What all members exclude, in their order; none before all are known. */
export const spreadEdges = (known: Answered): readonly ExclusionAnswer[] =>
  edgesOf(drawnMembers(known.choices), edgeKey, known);

/** The same by limits on decays of B mesons. */
export const bottomEdges = (known: Answered & Pick<Known, 'states'>): readonly ExclusionAnswer[] =>
  edgesOf(bottomMembers(known), bottomKey, known);

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
