import type { Bound, RecastBound } from '../../../data/boundSchema.ts';
import { RATE_UNCERTAINTY } from '../../../physics/production/bottomToStrange.ts';
import type { RichText } from '../../../plot/scene.ts';
import { listWords } from '../../../words/en/lists.ts';
import { noteWords } from '../../../words/en/notes.ts';
import { boundName } from '../../bounds/boundRow.ts';
import { listed } from '../../text/listed.ts';
import { rich, joined } from '../../text/markup.ts';

/** Levels nearer than this are one. */
const rounding = 1e-9;

export const isRecast = (bound: Bound): bound is RecastBound & Bound => bound.status === 'recast';

/** How well rates of B decays are known, in per cent. */
export const bottomRatePercent = Math.round(100 * RATE_UNCERTAINTY);

/**
 * What must be known of recast limits on the plot, a sentence each: whose confidence level is not the chosen one, and how well
 * rates of B decays are known.
 * @param bounds drawn ones
 * @param confidenceLevel chosen
 */
export function recastRemarks(bounds: readonly Bound[], confidenceLevel: number): readonly RichText[] {
  const recasts = bounds.filter(isRecast);
  const levels = [...new Set(recasts.map((bound) => bound.confidenceLevel))]
    .filter((level) => Math.abs(level - confidenceLevel) > rounding)
    .sort((a, b) => a - b);
  const atLevel = (level: number) =>
    recasts.filter((bound) => bound.confidenceLevel === level).map((bound) => boundName(bound));
  return [
    ...levels.map((level) =>
      joined(
        ...noteWords.otherLevel(listed(atLevel(level), listWords.then), Number((100 * level).toPrecision(4))),
      ),
    ),
    ...(recasts.some(({ production }) => production !== undefined)
      ? [rich(noteWords.bottomRates(bottomRatePercent))]
      : []),
  ];
}
