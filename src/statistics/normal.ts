import { exp, expm1 } from '../mathematics/exponential.ts';
import { log, log1p } from '../mathematics/logarithm.ts';

/**
 * Density of the standard normal distribution.
 * @param z number of standard deviations
 */
export function normalDensity(z: number): number {
  return exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * Complementary error function erfc(x) = 2/√π ∫ₓ^∞ exp(−t²) dt, to 10⁻¹⁵ relative wherever the result is a
 * normal floating-point number. Near 0 from the series of erf (Abramowitz & Stegun 7.1.6, all terms positive),
 * elsewhere from the trapezoidal sum with pole correction of Matta & Reichel, Math. Comp. 25 (1971) 339.
 */
export function complementaryErrorFunction(x: number): number {
  if (x < 0) return 2 - complementaryErrorFunction(-x);
  if (x < 0.5) return 1 - errorFunctionSeries(x);
  if (x > 27.3) return 0;
  return expMinusSquare(x) * scaledComplementaryErrorFunction(x);
}

/**
 * exp(x²) erfc(x) for x ≥ 0, to 10⁻¹⁵ relative, without underflow for large x (method as for erfc).
 */
export function scaledComplementaryErrorFunction(x: number): number {
  if (x < 0.5) return exp(x * x) * (1 - errorFunctionSeries(x));
  const square = x * x;
  let sum = 0.5 / square;
  for (let k = 0; k < 13; k++) sum += trapezoidWeight[k] / (trapezoidSquare[k] + square);
  const poles = x < 6 ? (2 * exp(square)) / expm1(4 * Math.PI * x) : 0;
  return (x / Math.PI) * sum - poles;
}

const trapezoidSquare = Float64Array.from({ length: 13 }, (_, k) => 0.25 * (k + 1) * (k + 1));
const trapezoidWeight = trapezoidSquare.map((square) => exp(-square));

/** exp(−x²) without the rounding of x², which would cost three digits in the far tail. */
function expMinusSquare(x: number): number {
  const coarse = Math.trunc(16 * x) / 16;
  return exp(-coarse * coarse) * exp(-(x - coarse) * (x + coarse));
}

function errorFunctionSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * exp(-x * x) * sum;
}

/**
 * Cumulative distribution Φ(z) of the standard normal, to 2·10⁻¹⁵ relative for z > −10 and 10⁻¹³ in the far
 * lower tail. The upper tail is Φ(−z), which keeps its digits.
 */
export function normalCumulative(z: number): number {
  return 0.5 * complementaryErrorFunction(-z * Math.SQRT1_2);
}

/** ln Φ(z), to 10⁻¹⁵ relative for every z, also where Φ(z) underflows. */
export function logNormalCumulative(z: number): number {
  if (z > 0) return log1p(-normalCumulative(-z));
  if (z === Number.NEGATIVE_INFINITY) return z;
  return log(0.5 * scaledComplementaryErrorFunction(-z * Math.SQRT1_2)) - 0.5 * z * z;
}

/**
 * Quantile Φ⁻¹(p) of the standard normal, to 10⁻¹⁴ relative in Φ(z) for p ≤ 1/2 and in 1 − p otherwise.
 * Started from Abramowitz & Stegun 26.2.23 and refined by Halley steps on Φ.
 * @param probability 0 gives −∞, 1 gives +∞, outside [0, 1] NaN
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * log(probability));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    const density = normalDensity(z);
    if (density === 0) break;
    const newton = (normalCumulative(z) - probability) / density;
    z -= newton / (1 + 0.5 * z * newton);
  }
  return z;
}

/**
 * Φ⁻¹(p) from ln p, also where p underflows: number of standard deviations of a tail probability p is minus
 * this.
 * @param logProbability ln p ≤ 0
 */
export function normalQuantileOfLog(logProbability: number): number {
  if (logProbability > -600) return normalQuantile(exp(logProbability));
  let z = -Math.sqrt(-2 * logProbability);
  if (z === Number.NEGATIVE_INFINITY) return z;
  for (let step = 0; step < 4; step++) {
    const logCumulative = logNormalCumulative(z);
    const hazard = exp(-0.5 * z * z - logCumulative) / Math.sqrt(2 * Math.PI);
    z -= (logCumulative - logProbability) / hazard;
  }
  return z;
}
