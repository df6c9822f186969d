/** Counts in bins of a variable, the bins in any order. */
export interface BinnedCounts {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly count: Float64Array;
}

/** A density Σ c_p x^p fitted to binned counts. */
export interface PolynomialFit {
  readonly coefficients: Float64Array;
  /** Covariance of the coefficients, row by row. */
  readonly covariance: Float64Array;
}

/** Integrals of 1, x, x², … over a bin. */
function basisIntegrals(low: number, high: number, terms: number): Float64Array {
  const integrals = new Float64Array(terms);
  let lowPower = low;
  let highPower = high;
  for (let p = 0; p < terms; p++) {
    integrals[p] = (highPower - lowPower) / (p + 1);
    lowPower *= low;
    highPower *= high;
  }
  return integrals;
}

/**
 * Inverse of a symmetric positive definite matrix by Gauss–Jordan elimination, which needs no pivoting there.
 * @param matrix row by row; it is overwritten
 */
function invertPositive(matrix: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) inverse[i * size + i] = 1;
  for (let column = 0; column < size; column++) {
    const pivot = matrix[column * size + column];
    for (let k = 0; k < size; k++) {
      matrix[column * size + k] /= pivot;
      inverse[column * size + k] /= pivot;
    }
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = matrix[row * size + column];
      for (let k = 0; k < size; k++) {
        matrix[row * size + k] -= factor * matrix[column * size + k];
        inverse[row * size + k] -= factor * inverse[column * size + k];
      }
    }
  }
  return inverse;
}

const largestNumberOfSteps = 50;

/**
 * Maximum-likelihood fit of a polynomial density to Poisson counts in bins, by least squares reweighted with the fitted
 * expectations (Charles, Frome & Yu, J. Am. Stat. Assoc. 71 (1976) 169: its fixed point is the Poisson maximum). The
 * fitted total equals the observed one.
 * @param bins bins and counts; there must be more bins than coefficients. Keep |x| of order 1
 * @param degree 1 for a straight line
 * @returns coefficients in events per unit of x and their covariance
 */
export function fitPolynomial(bins: BinnedCounts, degree: number): PolynomialFit {
  const terms = degree + 1;
  const bases = Array.from(bins.low, (low, i) => basisIntegrals(low, bins.high[i], terms));
  let total = 0;
  let length = 0;
  bins.count.forEach((count, i) => {
    total += count;
    length += bins.high[i] - bins.low[i];
  });
  // Half an event in all keeps an empty sideband away from weights of infinity.
  const level = Math.max(total, 0.5) / length;
  const coefficients = new Float64Array(terms);
  coefficients[0] = level;
  let covariance: Float64Array = new Float64Array(terms * terms);
  for (let step = 0; step < largestNumberOfSteps; step++) {
    const normal = new Float64Array(terms * terms);
    const right = new Float64Array(terms);
    bases.forEach((basis, i) => {
      // A polynomial may dip below zero between bins of few events; there its weight stays finite.
      const expected = Math.max(dot(coefficients, basis), 0.02 * level * basis[0]);
      for (let p = 0; p < terms; p++) {
        right[p] += (basis[p] * bins.count[i]) / expected;
        for (let q = 0; q < terms; q++) normal[p * terms + q] += (basis[p] * basis[q]) / expected;
      }
    });
    covariance = invertPositive(normal, terms);
    let change = 0;
    for (let p = 0; p < terms; p++) {
      let next = 0;
      for (let q = 0; q < terms; q++) next += covariance[p * terms + q] * right[q];
      change = Math.max(change, Math.abs(next - coefficients[p]));
      coefficients[p] = next;
    }
    if (change < 1e-12 * level) break;
  }
  return { coefficients, covariance };
}

function dot(coefficients: Float64Array, basis: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < basis.length; p++) sum += coefficients[p] * basis[p];
  return sum;
}

/**
 * Events that a fitted density predicts between two points, and their standard deviation.
 * @param fit from `fitPolynomial`
 */
export function integrateFit(
  { coefficients, covariance }: PolynomialFit,
  low: number,
  high: number,
): { events: number; uncertainty: number } {
  const terms = coefficients.length;
  const basis = basisIntegrals(low, high, terms);
  let variance = 0;
  for (let p = 0; p < terms; p++) {
    for (let q = 0; q < terms; q++) variance += basis[p] * basis[q] * covariance[p * terms + q];
  }
  return { events: dot(coefficients, basis), uncertainty: Math.sqrt(Math.max(0, variance)) };
}
