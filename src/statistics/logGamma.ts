const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * Natural logarithm of Γ(x) for x > 0, to 10⁻¹⁵ relative to max(1, |ln Γ|). Stirling's series (Abramowitz &
 * Stegun 6.1.41) for x ≥ 12, reached from below with the recurrence Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let shift = 1;
  let argument = x;
  while (argument < 12) {
    shift *= argument;
    argument += 1;
  }
  const square = 1 / (argument * argument);
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = series * square + stirling[k];
  return (
    (argument - 0.5) * Math.log(argument) -
    argument +
    0.5 * Math.log(2 * Math.PI) +
    series / argument -
    Math.log(shift)
  );
}
