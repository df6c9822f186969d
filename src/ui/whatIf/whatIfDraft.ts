import type { PointAnswer, SearchLimits } from '../../engine/answer.ts';
import type { WhatIf } from '../../engine/request.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV, supposedCountRange } from '../../state/ranges.ts';
import { countingSearchIds } from '../../data/catalogue.ts';
import { whatIfWords } from '../../words/en/whatIf.ts';
import { searchFace } from '../searches/faces.ts';
import { lineText } from '../text/lineText.ts';

/** What is in the fields. */
export interface Draft {
  readonly search: string;
  readonly mass: string;
  readonly count: string;
}

/** Index of the hypothesis nearest to a mass; −1 where limits are not known. */
export const nearest = (limits: SearchLimits | undefined, massMeV: number): number =>
  (limits?.massMeV ?? new Float64Array(0)).reduce(
    (best, mass, i, all) => (best < 0 || Math.abs(mass - massMeV) < Math.abs(all[best] - massMeV) ? i : best),
    -1,
  );

/** The mass itself, or the hypothesis whose window it belongs to where that is known and near. */
export function snapped(limits: SearchLimits | undefined, massMeV: number): number {
  const looksThere = limits?.massRangesMeV.some(([low, high]) => massMeV >= low && massMeV <= high) ?? false;
  const i = nearest(limits, massMeV);
  return looksThere && limits !== undefined && i >= 0 ? limits.massMeV[i] : massMeV;
}

/** What the fields say, or one sentence why not. */
export function readDraft({ search, mass, count }: Draft): WhatIf | string {
  const [massMeV, events] = [parseNumber(mass.trim()), parseNumber(count.trim())];
  const [fewest, most] = supposedCountRange;
  if (events === null || !Number.isInteger(events) || events < fewest || events > most)
    return whatIfWords.badCount(count.slice(0, 20), fewest, most);
  if (massMeV === null || massMeV < massRangeMeV[0] || massMeV > massRangeMeV[1])
    return whatIfWords.badMass(mass.slice(0, 20), ...massRangeMeV);
  return { search, massMeV, count: events };
}

/** The first search with counts that speaks at the crosshair. */
export function searchAt(point: PointAnswer | null): string {
  const speaking = (id: string) =>
    point?.searches.some((each) => each.search === id && each.silence === null);
  return countingSearchIds.find(speaking) ?? countingSearchIds[0];
}

/** A search in a list that holds plain text alone. */
export const plainName = (search: string) => {
  const face = searchFace(search);
  return `${lineText(face.name)} ${face.years}`;
};

/** What supposing means, which differs between events one by one and a spectrum, and with the exposure. */
export function meaning(suppositions: 'events' | 'bins', exposure: number): string {
  const elsewhere = exposure === 1 ? whatIfWords.elsewhereSeen : whatIfWords.elsewhereProjected(exposure);
  return `${whatIfWords.meaning[suppositions]} ${elsewhere}`;
}
