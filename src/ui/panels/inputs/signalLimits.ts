import { limitAssumptions } from '../../../assumptions/values.ts';
import type { SearchInputsAnswer, SearchLimits } from '../../../engine/answer.ts';
import { aspectOf } from '../../../state/panels.ts';
import type { Known } from '../../layers/layer.ts';
import type { Asked } from '../../planner/asked.ts';
import { answerOf } from '../../planner/entries.ts';
import { focusedSearch, inputsAsks, withInputs } from '../searchInputs.ts';
import { inputs as panel } from './facts.ts';

const limitsKey = 'inputs-limits';

/** What is asked for the limits on signal events of the search that is shown; null where they are not shown. */
export function limitsAsk(known: Pick<Known, 'choices' | 'entries'>): Asked | null {
  const { choices } = known;
  if (aspectOf(choices.panel, panel) !== 'signal-limits') return null;
  const search = focusedSearch(withInputs, known);
  if (search === null || search.countIntervals === undefined) return null;
  const request = {
    task: 'limits',
    searches: [search.search],
    // Limits on events are the same at every lifetime.
    lifetime: { kind: 'fixed', lifetimeS: Number.POSITIVE_INFINITY },
    ...limitAssumptions(choices),
  } as const;
  return { key: limitsKey, request, lane: 'by-search', when: 'now' };
}

/** What the panel of inputs asks. */
export function panelAsks(known: Known): readonly Asked[] {
  const limits = limitsAsk(known);
  return limits === null ? inputsAsks(known) : [...inputsAsks(known), limits];
}

/** The limits on signal events of a search; null before they are there. */
export function signalLimitsIn(
  { entries }: Pick<Known, 'entries'>,
  { search }: Pick<SearchInputsAnswer, 'search'>,
): SearchLimits | null {
  const searches = answerOf(entries, limitsKey, 'limits')?.searches ?? [];
  return searches.find((each) => each.search === search) ?? null;
}
