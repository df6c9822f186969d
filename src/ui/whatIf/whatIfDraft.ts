import type { PointAnswer, SearchLimits } from '../../engine/answer.ts';
import type { WhatIf } from '../../engine/request.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { massRangeMeV, supposedCountRange } from '../../state/ranges.ts';
import { countingSearchIds } from '../../state/whatIf.ts';
import { searchFace, yearsOf } from '../searches/faces.ts';
import { lineText } from '../text/lineText.ts';

/** What stands in the fields. */
export interface Draft {
  readonly search: string;
  readonly mass: string;
  readonly count: string;
}

/** Index of the hypothesis nearest to a mass; −1 where limits are not at hand. */
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
    return `Events “${count.slice(0, 20)}” are not possible; write a whole number from ${fewest} to ${most}.`;
  if (massMeV === null || massMeV < massRangeMeV[0] || massMeV > massRangeMeV[1])
    return `Mass “${mass.slice(0, 20)}” is not possible; write MeV, from ${massRangeMeV.join(' to ')}.`;
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
  return `${lineText(face.name)} ${yearsOf(face.period)}`;
};

/** What supposing means, which differs between events one by one and a spectrum, and with the exposure. */
export function meaning(search: string, exposure: number): string {
  const isSpectrum = search.includes('pimumu');
  const place = isSpectrum
    ? 'The bins of its window share them in place of what they hold, and windows that overlap see their part; sidebands stay as they were fitted.'
    : 'They stand at this mass in place of what its window holds. Windows overlap: each one that contains their *m*^2_{miss} sees them all.';
  const elsewhere =
    exposure === 1
      ? 'Elsewhere the events are those that were seen.'
      : `They are counted at ${exposure} × the kaons; elsewhere stands the median of the background.`;
  return `${place} ${elsewhere}`;
}
