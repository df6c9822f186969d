import { sharePlane } from '../../../state/models.ts';
import type {
  PointAnswer,
  SearchExclusion,
  SearchLimits,
  SearchPoint,
  SearchSummary,
} from '../../../engine/answer.ts';
import type { Choices } from '../../../state/choices.ts';
import { numberWords } from '../../../words/en/pointNumbers.ts';
import type { NumberLine } from '../../readout/numberLine.ts';
import type { WhatIfState } from './whatIfAnswers.ts';

type WhatIfChoices = Pick<Choices, 'whatIf' | 'model' | 'lifetime'>;

/** Whether what is known of a search is about the events that are supposed now. */
const isSupposed = ({ supposed, search }: SearchSummary, { whatIf }: WhatIfChoices) =>
  supposed !== undefined && search === whatIf?.search;

/** Limits on B with the supposed events; null where there are none. */
export function supposedLimits(
  choices: WhatIfChoices,
  { limits }: Pick<WhatIfState, 'limits'>,
): SearchLimits | null {
  const [search] = limits?.searches ?? [];
  return search !== undefined && isSupposed(search, choices) ? search : null;
}

/** What the limits with the supposed events exclude in the chosen model; null where there are none. */
export function supposedExclusion(
  choices: WhatIfChoices,
  { exclusion }: Pick<WhatIfState, 'exclusion'>,
): SearchExclusion | null {
  if (choices.lifetime !== 'implied' || exclusion === null || !sharePlane(exclusion.model, choices.model))
    return null;
  const [search] = exclusion.searches;
  return search !== undefined && isSupposed(search, choices) ? search : null;
}

/** The search with its supposed events at the crosshair; null where there are none. */
export function supposedPoint(
  choices: WhatIfChoices,
  { point }: Pick<WhatIfState, 'point'>,
): { readonly point: PointAnswer; readonly search: SearchPoint } | null {
  if (point === null || !sharePlane(point.model, choices.model)) return null;
  const [search] = point.searches;
  return search !== undefined && isSupposed(search, choices) ? { point, search } : null;
}

/** A stretch of mass, MeV. */
export type Stretch = readonly [number, number];

/**
 * Masses at which supposed events change the counts, with the next hypothesis on each side.
 * @param supposed limits with the supposed events
 * @param seen limits of the same search as it was observed, or undefined where they are not known
 * @returns null where that cannot be told or nothing changes
 */
export function changedStretch(supposed: SearchLimits, seen: SearchLimits | undefined): Stretch | null {
  const { massMeV, observedCount } = supposed;
  if (seen?.observedCount.length !== observedCount.length) return null;
  const changed = Array.from(observedCount.keys()).filter(
    (i) => !Object.is(observedCount[i], seen.observedCount[i]),
  );
  if (changed.length === 0) return null;
  const [first, last] = [Math.max(changed[0] - 1, 0), changed[changed.length - 1] + 1];
  return [massMeV[first], massMeV[Math.min(last, massMeV.length - 1)]];
}

/** The search with its supposed events at the crosshair as lines `quantity, value, unit` for the clipboard. */
export function whatIfLines(choices: WhatIfChoices, state: WhatIfState): NumberLine[] {
  const { search } = supposedPoint(choices, state) ?? {};
  if (search?.supposed === undefined) return [];
  const { count, hypothesisMeV } = search.supposed;
  const name = numberWords.supposed(search.search, count, hypothesisMeV);
  return [
    [numberWords.strength(name), search.signalStrength.observed, ''],
    [numberWords.limit(name), search.branchingRatioLimit.observed, ''],
    [numberWords.signalLimit(name), search.signalLimit.observed, numberWords.events],
    [numberWords.counts(name), search.observedCount, numberWords.events],
  ];
}
