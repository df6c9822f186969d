import type { UncertaintyLaw } from '../exposure.ts';

/** Whence the events of a search come that was not made: one experiment, generated from a seed. */
export interface ToySource {
  readonly seed: number;
  /** Factor on the number of kaons. */
  readonly exposure: number;
  /** The signal in it; absent where it has none. */
  readonly signal?: ToyPeak;
}

/** A signal in a search. */
export interface ToyPeak {
  readonly massMeV: number;
  /** Expected in the window of the nearest hypothesis, at the exposure of the toy. */
  readonly events: number;
}

/** What a toy of a search is generated from. */
export interface ToyRecipe extends ToySource {
  /** How σ_b follows the exposure; `relative` if absent. */
  readonly uncertaintyLaw?: UncertaintyLaw;
}
