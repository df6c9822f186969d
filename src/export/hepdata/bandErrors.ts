import type { CurveName } from '../../engine/request.ts';
import { hepdataNames } from './names.ts';
import type { HepdataErrors } from './table.ts';

const bands = [
  { sigma: 1, low: 'm1', high: 'p1' },
  { sigma: 2, low: 'm2', high: 'p2' },
] as const;

/** What the bands around a median are: its errors, and which curves they stand for. */
export interface BandErrors {
  readonly errors: readonly HepdataErrors[];
  readonly taken: readonly CurveName[];
}

/**
 * Bands as errors of the median. A band with a value where the median has none cannot be one, and stays a column.
 * @param valuesOf a curve over the masses of the median, NaN where it has none; undefined where there is none
 */
export function bandErrors(valuesOf: (curve: CurveName) => readonly number[] | undefined): BandErrors {
  const median = valuesOf('median');
  const found = bands.flatMap(({ sigma, low, high }) => {
    const [below, above] = [valuesOf(low), valuesOf(high)];
    if (median === undefined || below === undefined || above === undefined) return [];
    const isWhole = median.every(
      (value, k) =>
        Number.isNaN(below[k]) === Number.isNaN(above[k]) && !(Number.isNaN(value) && below[k] >= 0),
    );
    if (!isWhole) return [];
    // In scales like 1/f the stronger limit is the larger one.
    const sides = median.map((value, k) => [below[k] - value, above[k] - value].sort((a, b) => a - b));
    const errors = {
      label: hepdataNames.sigma(sigma),
      minus: sides.map(([minus]) => minus),
      plus: sides.map(([, plus]) => plus),
    };
    return [{ errors, taken: [low, high] as const }];
  });
  return { errors: found.map(({ errors }) => errors), taken: found.flatMap(({ taken }) => taken) };
}
