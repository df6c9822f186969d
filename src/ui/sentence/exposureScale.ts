import { exposure } from '../../assumptions/exposure.ts';
import { roundTo } from '../../state/ranges.ts';

/** Steps of the slider per decade. */
const exposureSteps = 25;

/** Ends of the exposure slider, in steps; 0 is a factor of 1. */
export const exposureEnds = exposure.domain.range.map((factor) =>
  Math.round(exposureSteps * Math.log10(factor)),
);

/** Position of a factor on the kaons. */
export function exposurePosition(factor: number): number {
  return Math.round(exposureSteps * Math.log10(factor));
}

/** Factor on the kaons at a position, to three digits. */
export function exposureAt(position: number): number {
  return roundTo(10 ** (position / exposureSteps), 3);
}
