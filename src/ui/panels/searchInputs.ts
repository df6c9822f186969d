import type { InputsAnswer, SearchInputsAnswer } from '../../engine/answer.ts';
import { visibleSearches } from '../../state/searches.ts';
import type { Known } from '../layers/layer.ts';
import type { Asked } from '../planner/asked.ts';
import { answerOf } from '../planner/entries.ts';
import { pointIn } from './pointIn.ts';

const inputsKey = 'inputs';

/** Proper lifetimes at which acceptances are shown, s. */
export const acceptanceLifetimesS = [Number.POSITIVE_INFINITY, 5e-9, 1e-9, 2e-10, 0] as const;

/** Asks what the searches on the plot say of themselves. */
export function inputsAsks({ choices }: Pick<Known, 'choices'>): readonly Asked[] {
  const { hiddenSearches, lifetimeLaw } = choices;
  const searches = visibleSearches(hiddenSearches);
  const request = { task: 'inputs', searches, lifetimesS: acceptanceLifetimesS, lifetimeLaw } as const;
  return [{ key: inputsKey, request, lane: 'by-search', when: 'now' }];
}

/** What they say; null before the first answer. */
export const inputsIn = ({ entries }: Pick<Known, 'entries'>): InputsAnswer | null =>
  answerOf(entries, inputsKey, 'inputs');

/** The searches of an answer that a panel can show. */
export type Shown = (answer: InputsAnswer) => readonly SearchInputsAnswer[];

/** Those that say anything of themselves. */
export const withInputs: Shown = ({ searches }) => searches.filter(({ inputs }) => inputs !== null);

/** Those with events. */
export const withEvents: Shown = ({ searches }) =>
  searches.filter(({ inputs }) => inputs !== null && inputs.kind !== 'limit-table');

const looksAt = ({ massRangesMeV }: SearchInputsAnswer, massMeV: number) =>
  massRangesMeV.some(([from, to]) => massMeV >= from && massMeV <= to);

/**
 * The search that a panel shows: the chosen one, else the strongest at the crosshair, else the first that looks at its
 * mass, else the first.
 * @param shown those that it can show
 * @returns null where it can show none, or before the first answer
 */
export function focusedSearch(
  shown: Shown,
  known: Pick<Known, 'choices' | 'entries'>,
): SearchInputsAnswer | null {
  const answer = inputsIn(known);
  if (answer === null) return null;
  const { panel, crosshair } = known.choices;
  const point = pointIn(known);
  const all = shown(answer);
  return (
    all.find(({ search }) => search === panel.search) ??
    all.find(({ search }) => search === point?.strongestSearch) ??
    all.find((each) => looksAt(each, crosshair.massMeV)) ??
    all[0] ??
    null
  );
}

/**
 * The mass hypothesis whose window holds the crosshair.
 * @returns index of the nearest hypothesis, or −1 outside the stretches that the search looked at
 */
export function hypothesisAt(search: SearchInputsAnswer, massMeV: number): number {
  const masses = search.inputs?.hypothesesMeV;
  if (masses === undefined || !looksAt(search, massMeV)) return -1;
  let nearest = 0;
  for (let i = 1; i < masses.length; i += 1) {
    if (Math.abs(masses[i] - massMeV) < Math.abs(masses[nearest] - massMeV)) nearest = i;
  }
  return nearest;
}
