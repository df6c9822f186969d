/**
 * A connected excluded region of the (m, ln g) plane.
 * Points are interleaved `[m0, y0, m1, y1, …]` with m in MeV and y = ln g; an open side has y = ±Infinity.
 */
export interface ExcludedRegion {
  /** Closed outlines (the first outer; the last point is not repeated); fill with the even-odd rule. */
  readonly rings: readonly Float64Array[];
  /** The computed boundary only: sides where a search merely stops, and open ends, are left out. */
  readonly edges: readonly Float64Array[];
}
