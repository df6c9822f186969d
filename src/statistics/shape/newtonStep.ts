import type { LikelihoodPoint } from './shapeLikelihood.ts';

/**
 * Newton step towards a maximum in four dimensions, by Cholesky's factors of minus the second derivatives. A pivot
 * that is not positive (the function bends up there) is replaced by a positive one, which turns the step uphill.
 * @param step receives the step
 * @returns half of slope times step: what the step gains where the function is a parabola
 */
export function newtonStep({ first, second }: LikelihoodPoint, step: Float64Array): number {
  const d0 = pivot(-second[0], second[0]);
  const l10 = -second[1] / d0;
  const l20 = -second[3] / d0;
  const l30 = -second[6] / d0;
  const d1 = pivot(-second[2] - l10 * l10 * d0, second[2]);
  const l21 = (-second[4] - l20 * l10 * d0) / d1;
  const l31 = (-second[7] - l30 * l10 * d0) / d1;
  const d2 = pivot(-second[5] - l20 * l20 * d0 - l21 * l21 * d1, second[5]);
  const l32 = (-second[8] - l30 * l20 * d0 - l31 * l21 * d1) / d2;
  const d3 = pivot(-second[9] - l30 * l30 * d0 - l31 * l31 * d1 - l32 * l32 * d2, second[9]);
  const y0 = first[0];
  const y1 = first[1] - l10 * y0;
  const y2 = first[2] - l20 * y0 - l21 * y1;
  const y3 = first[3] - l30 * y0 - l31 * y1 - l32 * y2;
  step[3] = y3 / d3;
  step[2] = y2 / d2 - l32 * step[3];
  step[1] = y1 / d1 - l21 * step[2] - l31 * step[3];
  step[0] = y0 / d0 - l10 * step[1] - l20 * step[2] - l30 * step[3];
  return 0.5 * (first[0] * step[0] + first[1] * step[1] + first[2] * step[2] + first[3] * step[3]);
}

function pivot(value: number, diagonal: number): number {
  const smallest = 1e-9 * Math.abs(diagonal) + 1e-300;
  return value > smallest ? value : Math.max(Math.abs(value), 0.1 * Math.abs(diagonal), 1e-12);
}
