import type { SearchLimits } from '../engine/answer.ts';
import type { LimitAssumptions } from '../engine/request.ts';
import { asymptoticDeviation } from '../statistics/asymptoticDeviation.ts';
import { deviationWarning } from '../statistics/definitions.ts';

/**
 * How far observed limits from large-sample formulae are off over a search.
 * @returns at most one sentence
 */
export function largeSampleNotes(
  { observedCount, background, backgroundUncertainty }: SearchLimits,
  assumptions: LimitAssumptions,
): string[] {
  const deviations = Array.from(observedCount, (count, k) =>
    Number.isInteger(count)
      ? asymptoticDeviation(
          {
            observedCount: count,
            background: background[k],
            backgroundUncertainty: backgroundUncertainty[k],
          },
          assumptions,
        )
      : null,
  );
  const sentence = deviationWarning(deviations);
  return sentence === null ? [] : [sentence];
}
