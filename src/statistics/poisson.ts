import { scaledComplementaryErrorFunction } from './normal.ts';

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 12: Stirling's series, Abramowitz & Stegun 6.1.41. */
function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = series * square + stirling[k];
  return series / x;
}

/**
 * Natural logarithm of Γ(x) for x > 0, to 10⁻¹⁴ absolute below 12 and 10⁻¹⁵ relative above. Stirling's series for
 * x ≥ 12, reached from below with the recurrence Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let shift = 1;
  let argument = x;
  while (argument < 12) {
    shift *= argument;
    argument += 1;
  }
  const leading = (argument - 0.5) * Math.log(argument) - argument + halfLogTwoPi;
  return leading + stirlingSeries(argument) - Math.log(shift);
}

/** ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], the part of ln x! beyond Stirling's formula, for x > 0. */
export function stirlingRest(x: number): number {
  return x < 12 ? logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi : stirlingSeries(x);
}

/**
 * Half the deviance of a Poisson count, a ln(a/x) + x − a ≥ 0, without cancellation near x = a (C. Loader 2000, "Fast
 * and accurate computation of binomial probabilities").
 * @param count a ≥ 0, need not be whole
 * @param difference x − a of the mean x > 0, handed over on its own where it is known better than x
 */
export function poissonDeviance(count: number, difference: number): number {
  if (count === 0) return difference;
  const ratio = difference / (2 * count + difference);
  if (Math.abs(ratio) > 0.1) return difference - count * Math.log1p(difference / count);
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
  return -poissonDeviance(count, mean - count) - stirlingRest(count) - halfLogTwoPi - 0.5 * Math.log(count);
}

/**
 * ln P(N ≤ n) of a Poisson count with mean x, to about 10⁻¹³ in the probability and in either tail.
 * Sums of positive terms up to n of a few thousand, the uniform expansion of the incomplete gamma function beyond.
 * @param count n ≥ 0, a whole number
 * @param mean x ≥ 0
 */
export function logPoissonAtMost(count: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > count) return logLowerTail(count, mean);
  return Math.log1p(-Math.exp(logUpperTail(count + 1, mean)));
}

/**
 * ln P(N ≥ n) of a Poisson count with mean x; accuracy as for `logPoissonAtMost`.
 * @param count n ≥ 0, a whole number
 * @param mean x ≥ 0
 */
export function logPoissonAtLeast(count: number, mean: number): number {
  if (count === 0) return 0;
  if (mean <= 0) return Number.NEGATIVE_INFINITY;
  if (mean < count) return logUpperTail(count, mean);
  return Math.log1p(-Math.exp(logLowerTail(count - 1, mean)));
}

/** ln P(N ≤ n), x > n: P(N = n) (1 + n/x + n(n−1)/x² + …). */
function logLowerTail(count: number, mean: number): number {
  if (isUniform(count + 1, mean)) return logUniformTail(count + 1, mean, 1);
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0 && term > 1e-17 * sum; k--) {
    term *= k / mean;
    sum += term;
  }
  return logPoisson(count, mean) + Math.log(sum);
}

/** ln P(N ≥ n), x < n: P(N = n) (1 + x/(n+1) + x²/((n+1)(n+2)) + …). */
function logUpperTail(count: number, mean: number): number {
  if (isUniform(count, mean)) return logUniformTail(count, mean, -1);
  let term = 1;
  let sum = 1;
  for (let k = count + 1; term > 1e-17 * sum; k++) {
    term *= mean / k;
    sum += term;
  }
  return logPoisson(count, mean) + Math.log(sum);
}

const uniformFrom = 3000;
const uniformReach = 0.5;

function isUniform(shape: number, mean: number): boolean {
  return shape > uniformFrom && Math.abs(mean / shape - 1) < uniformReach;
}

/**
 * ln Q(a, x) for side 1 and ln P(a, x) for side −1, Temme's uniform expansion for large a, NIST Digital Library of Mathematical
 * Functions 8.12.3–8.12.11: Q = ½ erfc(η √(a/2)) + e^{−aη²/2}/√(2πa) Σ c_k(η) a⁻ᵏ. Wanted only on the small
 * side of the mean, where erfc has a positive argument or nearly so.
 */
function logUniformTail(shape: number, mean: number, side: 1 | -1): number {
  const deviance = poissonDeviance(shape, mean - shape);
  const root = Math.sqrt(deviance);
  const above = mean >= shape ? 1 : -1;
  const eta = above * Math.sqrt((2 * deviance) / shape);
  let correction = 0;
  for (let k = uniformCoefficients.length - 1; k >= 0; k--) {
    const row = uniformCoefficients[k];
    let value = 0;
    for (let j = row.length - 1; j >= 0; j--) value = value * eta + row[j];
    correction = correction / shape + value;
  }
  correction /= Math.sqrt(2 * Math.PI * shape);
  const scaled =
    above === side
      ? 0.5 * scaledComplementaryErrorFunction(root)
      : Math.exp(deviance) - 0.5 * scaledComplementaryErrorFunction(root);
  return Math.log(scaled + side * correction) - deviance;
}

/**
 * Power series in η of c_0..c_4. With μ = x/a − 1, μ − ln(1 + μ) = η²/2 gives η (1 + μ) = μ μ′ and the series of μ;
 * c_0 = 1/μ − 1/η and c_k = c_{k−1}′/η + (−1)ᵏ g_k/μ, where the poles cancel and g_k are the coefficients of Γ's expansion
 * (the same source, 8.12.10–11 and 5.11.3).
 */
const uniformCoefficients: readonly (readonly number[])[] = (() => {
  const length = 34;
  const mu = [0, 1];
  for (let n = 2; n <= length; n++) {
    let sum = mu[n - 1];
    for (let i = 2; i < n; i++) sum -= (n + 1 - i) * mu[i] * mu[n + 1 - i];
    mu.push(sum / (n + 1));
  }
  const inverse = [1];
  for (let n = 1; n < length; n++) {
    let sum = 0;
    for (let i = 1; i <= n; i++) sum -= mu[i + 1] * inverse[n - i];
    inverse.push(sum);
  }
  const first = inverse.slice(1);
  const gamma = [1 / 12, 1 / 288, -139 / 51840, -571 / 2488320];
  const rows = [first];
  gamma.forEach((coefficient, index) => {
    const previous = rows[index];
    const sign = index % 2 === 0 ? -1 : 1;
    const row = previous.slice(2).map((value, j) => (j + 2) * value + sign * coefficient * first[j]);
    rows.push(row);
  });
  return rows.map((row) => row.slice(0, 24));
})();
