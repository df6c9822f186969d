/**
 * Whole decades around a curve, cut where it falls to its end point.
 * @param most largest number of decades
 * @param headroom factor that stays free above the curve
 */
export function decadesAround(
  values: Float64Array,
  most: number,
  headroom = 1.25,
): readonly [number, number] {
  const known = values.filter((value) => value > 0 && value < Infinity);
  if (known.length === 0) return [1e-3, 1];
  const top = Math.ceil(Math.log10(known.reduce((a, b) => Math.max(a, b)) * headroom));
  const bottom = Math.floor(Math.log10(known.reduce((a, b) => Math.min(a, b))));
  return [10 ** Math.max(bottom, top - most), 10 ** top];
}
