/** How many pseudo-experiments ("toys") to draw, and the seed that makes them repeatable. */
export interface ToyOptions {
  /** Whole number from 0 to `largestSeed`. */
  readonly seed: number;
  /** Number of toys for a limit, at least 3. */
  readonly toys: number;
}

/** Seed and number of toys of a limit where none are asked for: a scan over the windows of a search in seconds. */
export const defaultToyOptions: ToyOptions = { seed: 1, toys: 10_000 };

/** The toys asked for in the options of a limit, or the usual ones. */
export function toyOptions({ seed, toys }: Partial<ToyOptions>): ToyOptions {
  return { seed: seed ?? defaultToyOptions.seed, toys: toys ?? defaultToyOptions.toys };
}
