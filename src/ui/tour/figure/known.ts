import type { MissingMassInputs } from '../../../searches/searchInputs.ts';
import type { SearchInputsAnswer, SearchLimits, SearchPoint } from '../../../engine/answer.ts';
import type { Known } from '../../layers/layer.ts';
import { pointIn } from '../../panels/pointIn.ts';
import { inputsIn } from '../../panels/searchInputs.ts';
import { answerOf } from '../../planner/entries.ts';
import { told } from '../story.ts';

/** What the search of the tour counts, and where it looked. */
export interface ToldInputs extends SearchInputsAnswer {
  readonly inputs: MissingMassInputs;
}

const isTold = (search: SearchInputsAnswer): search is ToldInputs =>
  search.search === told && search.inputs?.kind === 'missing-mass';

/** What the engine says of the events of the search of the tour; null before it does. */
export const toldInputs = (known: Pick<Known, 'entries'>): ToldInputs | null =>
  inputsIn(known)?.searches.find(isTold) ?? null;

/** Its limits on B; null before they are known. */
export function toldLimits({ entries }: Pick<Known, 'entries'>): SearchLimits | null {
  return answerOf(entries, 'limits', 'limits')?.searches.find(({ search }) => search === told) ?? null;
}

/** What it says of the point; null before it does. */
export function toldPoint(known: Pick<Known, 'choices' | 'entries'>): SearchPoint | null {
  return pointIn(known)?.searches.find(({ search }) => search === told) ?? null;
}
