/** Series of arctan up to tan(π/16) ≈ 0.2. */
function smallAngle(tangent: number): number {
  const square = tangent * tangent;
  let sum = 0;
  for (let order = 25; order >= 1; order -= 2) sum = 1 / order - square * sum;
  return tangent * sum;
}

/** arcsin x within 1e-15, the same in every engine; NaN beyond ±1. */
export function asin(x: number): number {
  // Each step halves the angle: tan(φ/2) = sin φ / (1 + cos φ).
  const cosine = Math.sqrt((1 - x) * (1 + x));
  let tangent = x / (1 + cosine);
  for (let halvings = 0; halvings < 2; halvings++) tangent /= 1 + Math.sqrt(1 + tangent * tangent);
  return 8 * smallAngle(tangent);
}

/** cos x within 1e-15 for |x| ≤ π, the same in every engine. */
export function cos(x: number): number {
  // As 1 − cos, which loses no digits near 0: the series at x/8, and three times 1 − cos 2φ = 2 (1 − cos φ)(1 + cos φ).
  const square = (x / 8) ** 2;
  let sum = 0;
  for (let order = 16; order >= 2; order -= 2) sum = (square / (order * (order - 1))) * (1 - sum);
  let oneLess = sum;
  for (let doublings = 0; doublings < 3; doublings++) oneLess = 2 * oneLess * (2 - oneLess);
  return 1 - oneLess;
}
