import { logGamma } from './logGamma.ts';

/**
 * Distribution of the background-only count N, k = 0..last: `probability[k]` = P(N = k) and
 * `cumulative[k]` = C_k = P(N ≤ k), both divided by exp(`logScale`), so that neither a background far above the
 * counts of interest nor one far below them underflows. The arrays may be longer than last + 1.
 */
export interface CountDistribution {
  readonly last: number;
  readonly logScale: number;
  readonly probability: Float64Array;
  readonly cumulative: Float64Array;
}

/** Arrays that a scan hands from window to window. */
export interface CountWorkspace {
  probability: Float64Array;
  cumulative: Float64Array;
}

/** Arrays for counts up to `last`. */
export function countWorkspace(last: number): CountWorkspace {
  return { probability: new Float64Array(last + 1), cumulative: new Float64Array(last + 1) };
}

// Trapezoidal steps in units of the width of the narrowest peak; 2 exp(−2π²/0.7²) ≈ 10⁻¹⁷.
const stepPerWidth = 0.7;
// exp(−8.3²/2) ≈ 10⁻¹⁵.
const tailReach = 8.3;

/**
 * Poisson distribution of mean `background`.
 * @param last largest count wanted
 * @param workspace arrays to write to, of at least last + 1 elements
 */
export function poissonCounts(
  background: number,
  last: number,
  workspace: CountWorkspace,
): CountDistribution {
  const { probability, cumulative } = workspace;
  probability.fill(0, 0, last + 1);
  if (background === 0) {
    probability[0] = 1;
    return accumulate(0, last, probability, cumulative);
  }
  const reference = Math.min(last, Math.round(background));
  addPoisson(1, background, reference, last, probability);
  const logScale = reference * Math.log(background) - background - logGamma(reference + 1);
  return accumulate(logScale, last, probability, cumulative);
}

/**
 * Poisson distribution averaged over a log-normal background B = median · exp(logWidth · z), z standard normal:
 * P(N = k) = ∫ φ(z) exp(−B) B^k / k! dz. The integrand is a single log-concave peak for every k; the
 * trapezoidal rule over all of these peaks converges exponentially and is good to about 10⁻¹² relative.
 * @param median median of the background, > 0
 * @param logWidth standard deviation of ln B, > 0
 * @param last largest count wanted
 * @param workspace arrays to write to, of at least last + 1 elements
 */
export function logNormalPoissonCounts(
  median: number,
  logWidth: number,
  last: number,
  workspace: CountWorkspace,
): CountDistribution {
  const { probability, cumulative } = workspace;
  probability.fill(0, 0, last + 1);
  const reference = Math.min(last, Math.round(median));
  const lowest = peakPosition(median, logWidth, 0);
  const highest = peakPosition(median, logWidth, last);
  const width = 1 / Math.sqrt(1 + logWidth * logWidth * median * Math.exp(logWidth * highest));
  const step = stepPerWidth * width;
  const first = lowest - tailReach;
  const nodes = Math.ceil((highest + tailReach * width - first) / step) + 1;
  const logMedian = Math.log(median);
  const logWeight = Math.log(step / Math.sqrt(2 * Math.PI)) - logGamma(reference + 1);
  const logIntegrand = (z: number) =>
    logWeight - 0.5 * z * z - median * Math.exp(logWidth * z) + reference * (logMedian + logWidth * z);
  const logScale = logIntegrand(peakPosition(median, logWidth, reference));
  for (let node = 0; node < nodes; node++) {
    const z = first + node * step;
    const background = median * Math.exp(logWidth * z);
    const weight = Math.exp(logIntegrand(z) - logScale);
    if (weight > 0) addPoisson(weight, background, reference, last, probability);
  }
  return accumulate(logScale, last, probability, cumulative);
}

/** Where φ(z) exp(−B(z)) B(z)^count peaks: Newton in ln B on a convex function, from the right. */
function peakPosition(median: number, logWidth: number, count: number): number {
  const inverseSquare = 1 / (logWidth * logWidth);
  const logMedian = Math.log(median);
  let logBackground = Math.log(Math.max(median, count));
  for (let step = 0; step < 100; step++) {
    const background = Math.exp(logBackground);
    const change =
      ((logBackground - logMedian) * inverseSquare + background - count) / (inverseSquare + background);
    logBackground -= change;
    if (Math.abs(change) < 1e-3 * logWidth) break;
  }
  return (logBackground - logMedian) / logWidth;
}

/** Adds weight × Poisson(k; background) / Poisson(reference; background) for all k up to `last`. */
function addPoisson(
  weight: number,
  background: number,
  reference: number,
  last: number,
  probability: Float64Array,
): void {
  let term = weight;
  probability[reference] += term;
  for (let k = reference + 1; k <= last; k++) {
    term *= background / k;
    probability[k] += term;
  }
  term = weight;
  for (let k = reference; k > 0; k--) {
    term *= k / background;
    probability[k - 1] += term;
  }
}

function accumulate(
  logScale: number,
  last: number,
  probability: Float64Array,
  cumulative: Float64Array,
): CountDistribution {
  let sum = 0;
  for (let k = 0; k <= last; k++) {
    sum += probability[k];
    cumulative[k] = sum;
  }
  return { last, logScale, probability, cumulative };
}
