/**
 * Excluded intervals per mass in ln g, in compressed columns: the intervals of mass i are
 * `logLower[k], logUpper[k]` for k from `offset[i]` to `offset[i + 1] − 1`, ascending and disjoint.
 * An open end is ±Infinity.
 */
export interface IntervalColumns {
  readonly massMeV: Float64Array;
  readonly offset: Uint32Array;
  readonly logLower: Float64Array;
  readonly logUpper: Float64Array;
}
