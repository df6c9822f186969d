import type { SearchExclusion, SearchLimits, SignificanceAnswer } from '../../../engine/answer.ts';
import { numberWords } from '../../../words/en/pointNumbers.ts';
import { toyWords } from '../../../words/en/toy.ts';
import type { NumberLine } from '../../readout/numberLine.ts';
import { type CurveSource, exclusionSource, limitSource } from '../../save/curveSource.ts';
import { toyExclusionIn, toyLimitsIn, toyPointIn } from '../../toy/toyAnswers.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import type { Known } from '../layer.ts';

/** Index of the hypothesis with a significance that is nearest to a mass; −1 where there is none within the step of the scan. */
export function hypothesisNear(
  { massMeV, localSignificance }: Pick<SignificanceAnswer, 'massMeV' | 'localSignificance'>,
  mass: number,
): number {
  let nearest = -1;
  massMeV.forEach((each, k) => {
    if (Number.isNaN(localSignificance[k])) return;
    if (nearest < 0 || Math.abs(each - mass) < Math.abs(massMeV[nearest] - mass)) nearest = k;
  });
  return nearest;
}

/** What the toy excludes of the model, and its limits on B, of the searches that say anything. */
export const toyExclusions = (known: Known): readonly SearchExclusion[] =>
  toyExclusionIn(known)?.searches.filter(({ silence }) => silence === null) ?? [];
export const toyLimits = (known: Known): readonly SearchLimits[] =>
  toyLimitsIn(known)?.searches.filter(({ silence }) => silence === null) ?? [];

/** Every curve of the toy among those that can be saved. */
export function toySources(known: Known): readonly CurveSource[] {
  const more = ({ toy }: SearchExclusion | SearchLimits) => ({
    note: toyWords.saved(toy === undefined ? '' : toyLabel(toy)),
  });
  return known.choices.lifetime === 'implied'
    ? toyExclusions(known).flatMap((search) => exclusionSource(known, search, more(search)))
    : toyLimits(known).flatMap((search) => limitSource(known, search, more(search)));
}

/** The toy at the crosshair as lines `quantity, value, unit` for the clipboard. */
export function toyLines(known: Known): readonly NumberLine[] {
  const searches = toyPointIn(known)?.searches ?? [];
  return searches.flatMap(({ search, toy, silence, ...numbers }): NumberLine[] => {
    if (silence !== null || toy === undefined) return [];
    const name = `${search}, ${toyLabel(toy)}`;
    return [
      [numberWords.strength(name), numbers.signalStrength.observed, ''],
      [numberWords.limit(name), numbers.branchingRatioLimit.observed, ''],
      [numberWords.signalLimit(name), numbers.signalLimit.observed, numberWords.events],
      [numberWords.counts(name), numbers.observedCount, numberWords.events],
    ];
  });
}
