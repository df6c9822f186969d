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

/** Writes the integrals of 1, x, x², … over a bin. */
function writeBasis(low: number, high: number, terms: number, into: Float64Array, at: number): void {
  let lowPower = low;
  let highPower = high;
  for (let p = 0; p < terms; p++) {
    into[at + p] = (highPower - lowPower) / (p + 1);
    lowPower *= low;
    highPower *= high;
  }
}

/**
 * Inverse of a symmetric positive definite matrix by Gauss–Jordan elimination, which needs no pivoting there.
 * @param matrix row by row; it is overwritten
 * @param inverse receives the inverse
 */
function invertPositive(matrix: Float64Array, size: number, inverse: Float64Array): void {
  inverse.fill(0);
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
}

const largestNumberOfSteps = 50;

/** Arrays of a fit of one number of coefficients. */
interface Workspace {
  readonly matrix: Float64Array;
  readonly inverse: Float64Array;
  readonly gradient: Float64Array;
}

/**
 * Derivatives of the log-likelihood at a polynomial: its gradient, and its information matrix, observed or expected.
 * @param bases integrals of the basis over the bins, bin by bin
 * @param smallest expectation of a bin, per unit of x
 */
function differentiate(
  { matrix, gradient }: Workspace,
  bases: Float64Array,
  count: Float64Array,
  coefficients: Float64Array,
  smallest: number,
  information: 'observed' | 'expected',
): void {
  const terms = coefficients.length;
  matrix.fill(0);
  gradient.fill(0);
  for (let i = 0, at = 0; i < count.length; i++, at += terms) {
    let predicted = 0;
    for (let p = 0; p < terms; p++) predicted += coefficients[p] * bases[at + p];
    // A polynomial may dip below zero between bins of few events; there its weight stays finite.
    const expected = Math.max(predicted, smallest * bases[at]);
    const pull = (count[i] - predicted) / expected;
    const weight = information === 'observed' && expected === predicted ? count[i] / expected : 1;
    const scaled = weight / expected;
    for (let p = 0; p < terms; p++) {
      const basis = bases[at + p];
      gradient[p] += basis * pull;
      for (let q = 0; q <= p; q++) matrix[p * terms + q] += basis * scaled * bases[at + q];
    }
  }
  for (let p = 0; p < terms; p++) {
    for (let q = 0; q < p; q++) matrix[q * terms + p] = matrix[p * terms + q];
  }
}

/**
 * Maximum-likelihood fit of a polynomial density to Poisson counts in bins: a step of least squares reweighted with the
 * fitted expectations (Charles, Frome & Yu, J. Am. Stat. Assoc. 71 (1976) 169), then Newton steps for as long as they
 * shrink, else more of the former. The fitted total equals the observed one.
 * @param bins bins and counts; there must be more bins than coefficients. Keep |x| of order 1
 * @param degree 1 for a straight line
 * @param start a fit of lower degree to the same bins, to start from
 * @returns coefficients in events per unit of x and their covariance
 */
export function fitPolynomial(bins: BinnedCounts, degree: number, start?: PolynomialFit): PolynomialFit {
  const terms = degree + 1;
  const { low, high, count } = bins;
  const bases = new Float64Array(count.length * terms);
  let total = 0;
  let length = 0;
  for (let i = 0; i < count.length; i++) {
    writeBasis(low[i], high[i], terms, bases, i * terms);
    total += count[i];
    length += high[i] - low[i];
  }
  // Half an event in all keeps an empty sideband away from weights of infinity.
  const level = Math.max(total, 0.5) / length;
  const coefficients = new Float64Array(terms);
  if (start === undefined) coefficients[0] = level;
  else coefficients.set(start.coefficients);
  const workspace: Workspace = {
    matrix: new Float64Array(terms * terms),
    inverse: new Float64Array(terms * terms),
    gradient: new Float64Array(terms),
  };
  const { matrix, inverse, gradient } = workspace;
  const smallest = 0.02 * level;
  let newton = false;
  let change = Number.POSITIVE_INFINITY;
  for (let step = 0; step < largestNumberOfSteps; step++) {
    differentiate(workspace, bases, count, coefficients, smallest, newton ? 'observed' : 'expected');
    invertPositive(matrix, terms, inverse);
    const before = change;
    change = 0;
    for (let p = 0; p < terms; p++) {
      let move = 0;
      for (let q = 0; q < terms; q++) move += inverse[p * terms + q] * gradient[q];
      change = Math.max(change, Math.abs(move));
      coefficients[p] += move;
    }
    // What a Newton step leaves over is of the order of its square.
    if (change < (newton ? 1e-7 : 1e-12) * level) break;
    newton = change < before;
  }
  differentiate(workspace, bases, count, coefficients, smallest, 'expected');
  invertPositive(matrix, terms, inverse);
  return { coefficients, covariance: inverse };
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
  const basis = new Float64Array(terms);
  writeBasis(low, high, terms, basis, 0);
  let events = 0;
  let variance = 0;
  for (let p = 0; p < terms; p++) {
    events += coefficients[p] * basis[p];
    for (let q = 0; q < terms; q++) variance += basis[p] * basis[q] * covariance[p * terms + q];
  }
  return { events, uncertainty: Math.sqrt(Math.max(0, variance)) };
}
