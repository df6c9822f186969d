import { log } from '../mathematics/logarithm.ts';

const halfLogTwoPi = 0.5 * log(2 * Math.PI);

const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 12: Stirling's series, Abramowitz & Stegun 6.1.41. */
function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = series * square + stirling[k];
  return series / x;
}

/**
 * Natural logarithm of Γ(x) for x > 0, to 10⁻¹⁴ absolute below 12 and 10⁻¹⁵ relative above. Stirling's series
 * for x ≥ 12, reached from below with the recurrence Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let shift = 1;
  let argument = x;
  while (argument < 12) {
    shift *= argument;
    argument += 1;
  }
  const leading = (argument - 0.5) * log(argument) - argument + halfLogTwoPi;
  return leading + stirlingSeries(argument) - log(shift);
}

/** ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], the part of ln x! beyond Stirling's formula, for x > 0. */
export function stirlingRest(x: number): number {
  return x < 12 ? logGamma(x + 1) - (x + 0.5) * log(x) + x - halfLogTwoPi : stirlingSeries(x);
}

/**
 * Half the deviance of a Poisson count, a ln(a/x) + x − a ≥ 0, without cancellation near x = a (C. Loader
 * 2000, "Fast and accurate computation of binomial probabilities").
 * @param count a ≥ 0, need not be whole
 * @param mean x > 0
 * @param difference x − a, handed over where it is known better than from x and a
 */
export function poissonDeviance(count: number, mean: number, difference = mean - count): number {
  if (count === 0) return mean;
  const ratio = difference / (2 * count + difference);
  if (Math.abs(ratio) > 0.1) return difference + count * log(count / mean);
  const square = ratio * ratio;
  let term = 2 * count * ratio;
  let sum = difference * ratio;
  for (let k = 1; k < 100; k++) {
    term *= square;
    const next = sum - term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * ln of the Poisson probability e⁻ˣ xⁿ/n!, with an absolute error of about 10⁻¹⁵ times its own size.
 * @param count n ≥ 0
 * @param mean x ≥ 0
 */
export function logPoisson(count: number, mean: number): number {
  if (count === 0) return -mean;
  if (mean === 0) return Number.NEGATIVE_INFINITY;
  return -poissonDeviance(count, mean) - stirlingRest(count) - halfLogTwoPi - 0.5 * log(count);
}
