/** One estimate of ln CLs at a signal, with its standard deviation. */
export interface LogClsEstimate {
  readonly signal: number;
  readonly logCls: number;
  readonly error: number;
}

/** Where a curve crosses, with its standard deviation and the slope of ln CLs there, per unit of signal. */
export interface Crossing {
  readonly signal: number;
  readonly error: number;
  readonly slope: number;
}

/**
 * Signal at which a parabola through estimates of ln CLs, weighted by their errors, falls to a goal; the error is
 * that of the parabola at the crossing over its slope there. NaN where the parabola does not fall through the goal
 * near the estimates.
 * @param estimates at least three, at different signals
 * @param centre signal around which the parabola is written
 */
export function logarithmicCrossing(
  estimates: readonly LogClsEstimate[],
  centre: number,
  goal: number,
): Crossing {
  // Normal equations A c = r of c0 + c1 t + c2 t², t = s/centre − 1.
  const moments = [0, 0, 0, 0, 0];
  const right = [0, 0, 0];
  for (const { signal, logCls, error } of estimates) {
    const t = signal / centre - 1;
    let power = 1 / (error * error);
    for (let k = 0; k < 5; k++) {
      moments[k] += power;
      if (k < 3) right[k] += power * logCls;
      power *= t;
    }
  }
  const [m0, m1, m2, m3, m4] = moments;
  const minors = [
    [m2 * m4 - m3 * m3, m2 * m3 - m1 * m4, m1 * m3 - m2 * m2],
    [m2 * m3 - m1 * m4, m0 * m4 - m2 * m2, m1 * m2 - m0 * m3],
    [m1 * m3 - m2 * m2, m1 * m2 - m0 * m3, m0 * m2 - m1 * m1],
  ];
  const determinant = m0 * minors[0][0] + m1 * minors[0][1] + m2 * minors[0][2];
  const covariance = minors.map((row) => row.map((minor) => minor / determinant));
  const [c0, c1, c2] = covariance.map((row) => row.reduce((sum, entry, k) => sum + entry * right[k], 0));
  const depth = c0 - goal;
  // The root on the falling branch, in the form that does not cancel.
  const root = Math.sqrt(c1 * c1 - 4 * c2 * depth);
  const t = (2 * depth) / (root - c1);
  const powers = [1, t, t * t];
  const variance = covariance.reduce(
    (sum, row, i) => sum + row.reduce((part, entry, j) => part + entry * powers[i] * powers[j], 0),
    0,
  );
  return { signal: centre * (1 + t), error: (centre * Math.sqrt(variance)) / root, slope: -root / centre };
}
