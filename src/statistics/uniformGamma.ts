import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import { scaledComplementaryErrorFunction } from './normal.ts';
import { poissonDeviance } from './stirling.ts';

/**
 * ln Q(a, x) for side 1 and ln P(a, x) for side −1, Temme's uniform expansion for large a, NIST Digital
 * Library of Mathematical Functions 8.12.3–8.12.11: Q = ½ erfc(η √(a/2)) + e^{−aη²/2}/√(2πa) Σ c_k(η) a⁻ᵏ.
 * Wanted only on the small side of the mean, where erfc has a positive argument or nearly so.
 */
export function logUniformGammaTail(shape: number, x: number, side: 1 | -1): number {
  const deviance = poissonDeviance(shape, x);
  const root = Math.sqrt(deviance);
  const above = x >= shape ? 1 : -1;
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
      : exp(deviance) - 0.5 * scaledComplementaryErrorFunction(root);
  return log(scaled + side * correction) - deviance;
}

/**
 * Power series in η of c_0..c_4. With μ = x/a − 1, μ − ln(1 + μ) = η²/2 gives η (1 + μ) = μ μ′ and the series
 * of μ; c_0 = 1/μ − 1/η and c_k = c_{k−1}′/η + (−1)ᵏ g_k/μ, where the poles cancel and g_k are the
 * coefficients of Γ's expansion (the same source, 8.12.10–11 and 5.11.3).
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
