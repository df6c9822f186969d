import type { TriangleAnswer } from '../../../engine/answer.ts';

/** What stands out among the ratios: places in `triangleRatios`. */
export interface Extremes {
  /** Where exclusion begins latest, or nowhere. */
  readonly least: number;
  /** Where it begins first; null where nothing is excluded. */
  readonly most: number | null;
  /** How many ratios are excluded nowhere. */
  readonly unconstrained: number;
}

/** The least and the most constrained ratio; the first of several. */
export function extremesOf({ limitPerTeV }: Pick<TriangleAnswer, 'limitPerTeV'>): Extremes {
  let [least, most, unconstrained] = [0, 0, 0];
  limitPerTeV.forEach((limit, k) => {
    if (limit > limitPerTeV[least]) least = k;
    if (limit < limitPerTeV[most]) most = k;
    if (limit === Infinity) unconstrained += 1;
  });
  return { least, most: limitPerTeV[most] < Infinity ? most : null, unconstrained };
}

/**
 * The ends of the line on which the parts of the amplitude cancel, as shares.
 * @param amplitudes of each coupling alone, with its sign
 * @returns null where all parts have one sign
 */
export function cancellation(
  amplitudes: TriangleAnswer['amplitudes'],
): readonly (readonly [number, number, number])[] | null {
  const ends = (
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
  ).flatMap(([i, k]) => {
    const [a, b] = [amplitudes[i], amplitudes[k]];
    if (a * b >= 0) return [];
    const shares: [number, number, number] = [0, 0, 0];
    [shares[i], shares[k]] = [b / (b - a), a / (a - b)];
    return [shares];
  });
  return ends.length === 2 ? ends : null;
}
