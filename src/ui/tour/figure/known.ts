import type { MissingMassInputs } from '../../../searches/searchInputs.ts';
import type { SearchLimits, SearchPoint } from '../../../engine/answer.ts';
import type { Known } from '../../layers/layer.ts';
import { pointIn } from '../../panels/pointIn.ts';
import { inputsIn } from '../../panels/searchInputs.ts';
import { answerOf } from '../../planner/entries.ts';
import { told } from '../story.ts';
import type { Ranges } from './spectrum.ts';

/** What the search of the tour counts, and where it looked. */
export interface ToldInputs {
  readonly inputs: MissingMassInputs;
  readonly ranges: Ranges;
}

/** What the engine says of the events of the search of the tour; null before it does. */
export function toldInputs(known: Pick<Known, 'entries'>): ToldInputs | null {
  const search = inputsIn(known)?.searches.find((each) => each.search === told);
  const inputs = search?.inputs;
  return search !== undefined && inputs?.kind === 'missing-mass'
    ? { inputs, ranges: search.massRangesMeV }
    : null;
}

/** Its limits on B; null before they are known. */
export function toldLimits({ entries }: Pick<Known, 'entries'>): SearchLimits | null {
  return answerOf(entries, 'limits', 'limits')?.searches.find(({ search }) => search === told) ?? null;
}

/** What it says of the point; null before it does. */
export function toldPoint(known: Pick<Known, 'choices' | 'entries'>): SearchPoint | null {
  return pointIn(known)?.searches.find(({ search }) => search === told) ?? null;
}
