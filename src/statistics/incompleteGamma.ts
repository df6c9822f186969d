import { exp } from '../mathematics/exponential.ts';
import { log, log1p } from '../mathematics/logarithm.ts';
import { logPoisson } from './stirling.ts';
import { logUniformGammaTail } from './uniformGamma.ts';

/**
 * ln P(a, x), the probability that a Gamma variable of shape a lies below x, to about 10⁻¹³ in the
 * probability, in either tail. Power series (Abramowitz & Stegun 6.5.29) up to shapes of a few thousand, the
 * uniform expansion beyond.
 * @param shape a > 0
 * @param x ≥ 0
 */
export function logGammaBelow(shape: number, x: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  return x < shape ? lowerTail(shape, x) : log1p(-exp(upperTail(shape, x)));
}

/**
 * ln Q(a, x), the probability that a Gamma variable of shape a lies above x; accuracy as for `logGammaBelow`.
 * For whole a it is P(N ≤ a − 1) of a Poisson count of mean x.
 * @param shape a > 0
 * @param x ≥ 0
 */
export function logGammaAbove(shape: number, x: number): number {
  if (x <= 0) return 0;
  return x < shape ? log1p(-exp(lowerTail(shape, x))) : upperTail(shape, x);
}

const uniformFrom = 3000;
const uniformReach = 0.5;

function isUniform(shape: number, x: number): boolean {
  return shape > uniformFrom && Math.abs(x / shape - 1) < uniformReach;
}

/** ln P(a, x): xᵃ e⁻ˣ/Γ(a + 1) (1 + x/(a+1) + x²/((a+1)(a+2)) + …). */
function lowerTail(shape: number, x: number): number {
  if (isUniform(shape, x)) return logUniformGammaTail(shape, x, -1);
  let term = 1;
  let sum = 1;
  for (let k = shape + 1; term > 1e-17 * sum; k++) {
    term *= x / k;
    sum += term;
  }
  return logPoisson(shape, x) + log(sum);
}

/** ln Q(a, x), x ≥ a: xᵃ⁻¹ e⁻ˣ/Γ(a) (1 + (a−1)/x + (a−1)(a−2)/x² + …), ended by a shape between 0 and 1. */
function upperTail(shape: number, x: number): number {
  if (isUniform(shape, x)) return logUniformGammaTail(shape, x, 1);
  if (x < 1.5 && shape !== 1) return log1p(-exp(lowerTail(shape, x)));
  let term = 1;
  let sum = 0;
  let k = shape - 1;
  for (; k >= 0 && term > 1e-17 * sum; k--) {
    sum += term;
    term *= k / x;
  }
  if (k < 0 && term > 0) sum += term * x * upperFraction(k + 1, x);
  return logPoisson(shape, x) + log((shape / x) * sum);
}

/** Q(a, x) Γ(a)/(xᵃ e⁻ˣ) for 0 < a < 1 < x: the continued fraction Abramowitz & Stegun 6.5.31, from its end. */
function upperFraction(shape: number, x: number): number {
  const length = 12 + Math.ceil(160 / x);
  let fraction = 0;
  for (let k = length; k > 0; k--) fraction = (k - shape) / (1 + k / (x + fraction));
  return 1 / (x + fraction);
}
