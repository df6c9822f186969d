import type { Choices } from './choices.ts';
import { conventionOf, modelOf } from './models.ts';
import type { Interval } from './viewLimits.ts';

/** Couplings in view, in the chosen convention: the chosen ones, or the convention's own range. */
export function couplingViewOf(choices: Choices): Interval {
  return choices.couplingView ?? conventionOf(modelOf(choices.model), choices.convention).defaultRange;
}
