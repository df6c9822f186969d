import type {
  ExclusionAnswer,
  InputsAnswer,
  LimitsAnswer,
  PointAnswer,
  SearchSummary,
  SignificanceAnswer,
} from '../../engine/answer.ts';
import { limitAssumptions } from '../../assumptions/values.ts';
import { countingSearchIds } from '../../data/catalogue.ts';
import { requestsOf } from '../../state/requests.ts';
import { sharePlane } from '../../state/models.ts';
import { visibleSearches } from '../../state/searches.ts';
import { exampleToy, toyOf } from '../../state/toy.ts';
import { isSlow } from '../../statistics/methods.ts';
import { refusals } from '../../words/en/refusals.ts';
import { toyWords } from '../../words/en/toy.ts';
import type { Known } from '../layers/layer.ts';
import { acceptanceLifetimesS } from '../panels/searchInputs.ts';
import { type Asked, besideFigure } from '../planner/asked.ts';
import { answerOf, entryOf } from '../planner/entries.ts';

/** Keys of the answers for the generated experiment. */
const toyKeys = {
  inputs: 'toy inputs',
  limits: 'toy limits',
  exclusion: 'toy exclusion',
  point: 'toy point',
  significance: 'toy significance',
} as const;

const usual = { lane: besideFigure, when: 'after-picture', saysItself: true } as const;

/** Asks for the spectra of the toy. */
export function toyInputsAsks({ choices }: Pick<Known, 'choices'>): readonly Asked[] {
  const toy = toyOf(choices);
  if (toy === null) return [];
  const { hiddenSearches, lifetimeLaw } = choices;
  const searches = visibleSearches(hiddenSearches);
  const request = { task: 'inputs', searches, lifetimesS: acceptanceLifetimesS, lifetimeLaw, toy } as const;
  return [{ ...usual, key: toyKeys.inputs, request }];
}

/** Asks what the toy says on the planes and at the crosshair. */
export function toyAsks(known: Known): readonly Asked[] {
  const { choices } = known;
  const toy = toyOf(choices);
  if (toy === null) return [];
  const { exclusion, limits, point } = requestsOf(choices);
  const searches = visibleSearches(choices.hiddenSearches).filter((id) => countingSearchIds.includes(id));
  const own = { searches, exposure: 1, toy } as const;
  const search = isSlow(choices.method) ? null : (toyPointIn(known)?.strongestSearch ?? null);
  const evidence = { ...limitAssumptions(choices), exposure: 1, toy } as const;
  return [
    { ...usual, key: toyKeys.limits, request: { ...limits, ...own } },
    ...(exclusion === null
      ? []
      : [
          {
            ...usual,
            key: toyKeys.exclusion,
            request: { ...exclusion, ...own, union: false, curves: ['observed'] as const },
          },
        ]),
    { ...usual, key: toyKeys.point, request: { ...point, ...own } },
    ...(search === null
      ? []
      : [
          {
            ...usual,
            key: toyKeys.significance,
            when: 'at-rest' as const,
            request: { task: 'significance', search, ...evidence } as const,
          },
        ]),
  ];
}

type Answered = Pick<Known, 'choices' | 'entries'>;

/** Whether an answer is about the toy that is shown now. */
function isShown(choices: Answered['choices'], searches: readonly SearchSummary[]): boolean {
  const toy = toyOf(choices);
  return (
    toy !== null &&
    searches.every((each) => each.toy?.seed === toy.seed && each.toy.exposure === (toy.exposure ?? 1))
  );
}

const kept = <A extends { readonly searches: readonly SearchSummary[] }>(
  { choices }: Answered,
  answer: A | null,
): A | null => (answer !== null && isShown(choices, answer.searches) ? answer : null);

/** The spectra of the toy; null before they are there, as are all that follow. */
export const toyInputsIn = (known: Answered): InputsAnswer | null =>
  kept(known, answerOf(known.entries, toyKeys.inputs, 'inputs'));

/** Its limits on B. */
export const toyLimitsIn = (known: Answered): LimitsAnswer | null =>
  kept(known, answerOf(known.entries, toyKeys.limits, 'limits'));

/** What it excludes of the chosen model. */
export function toyExclusionIn(known: Answered): ExclusionAnswer | null {
  if (known.choices.lifetime !== 'implied') return null;
  const answer = kept(known, answerOf(known.entries, toyKeys.exclusion, 'exclusion'));
  return answer !== null && sharePlane(answer.model, known.choices.model) ? answer : null;
}

/** Its numbers at the crosshair. */
export function toyPointIn(known: Answered): PointAnswer | null {
  const answer = kept(known, answerOf(known.entries, toyKeys.point, 'point'));
  return answer !== null && sharePlane(answer.model, known.choices.model) ? answer : null;
}

/** The evidence in its strongest search at the crosshair. */
export function toyEvidenceIn(known: Answered): SignificanceAnswer | null {
  const answer = answerOf(known.entries, toyKeys.significance, 'significance');
  return answer !== null && isShown(known.choices, [answer]) ? answer : null;
}

/** Why there is no toy, one sentence; null where there is one, or none is wanted. */
export function toySentence({ choices, entries }: Answered): string | null {
  if (choices.toy === '') return null;
  if (toyOf(choices) === null) return toyWords.unread(choices.toy, exampleToy);
  const errors = [toyKeys.limits, toyKeys.exclusion, toyKeys.point, toyKeys.inputs].map(
    (key) => entryOf(entries, key).error,
  );
  const error = errors.find((each) => each !== null) ?? null;
  return error === null ? null : refusals.sentence(error.reason);
}
