import type { UncertaintyLaw } from '../../searches/exposure.ts';
import type { PointRequest } from '../request.ts';

/** The signal of a toy: that of a point of a model plane. */
export type ToySignal = Pick<
  PointRequest,
  'model' | 'massMeV' | 'coupling' | 'convention' | 'invisibleFraction' | 'fixedLifetimeS'
>;

/**
 * One experiment, generated from a seed, in the place of the data of all searches that count. What is computed of it is said
 * to be observed at an exposure of 1: the exposure of the toy itself.
 */
export interface ToyExperiment {
  /** Whole number from 0 to `largestSeed`; the same one gives the same events everywhere. */
  readonly seed: number;
  /** Factor 0.1–100 on the number of kaons that were taken; 1 if absent. */
  readonly exposure?: number;
  /** How σ_b follows the exposure; `relative` if absent. */
  readonly uncertaintyLaw?: UncertaintyLaw;
  /** Background alone if absent. */
  readonly signal?: ToySignal;
}
