import type { ExclusionAnswer, ExclusionCurve } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { type CombinedState, combinedStore } from './combinedStore.ts';

/** What the choices say of it: whether it is on the plot, and of which model. */
type CombinedChoices = Pick<Choices, 'combine' | 'lifetime' | 'model'>;

/**
 * What the combined limit excludes, where it is on the plot.
 * @returns null where it is not, or not yet
 */
export function combinedCurves(
  { combine, lifetime, model }: CombinedChoices,
  { answer }: CombinedState = combinedStore.getState(),
): readonly ExclusionCurve[] | null {
  return combine && lifetime === 'implied' && answer?.model === model ? answer.curves : null;
}

/** Excluded couplings with those of the combined limit, where it is on the plot. */
export function exclusionWithCombined(
  answer: ExclusionAnswer,
  choices: CombinedChoices,
  state?: CombinedState,
): ExclusionAnswer {
  const combined = combinedCurves(choices, state);
  return combined === null ? answer : { ...answer, combined };
}
