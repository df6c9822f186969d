import { exp } from '../mathematics/exponential.ts';
import { log, log1p } from '../mathematics/logarithm.ts';
import { logPoisson, poissonDeviance, stirlingRest } from './stirling.ts';

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

/** An empty workspace; the arrays grow when they are first needed. */
export function countWorkspace(): CountWorkspace {
  return { probability: new Float64Array(0), cumulative: new Float64Array(0) };
}

function clearedWorkspace(workspace: CountWorkspace, last: number): CountWorkspace {
  if (workspace.probability.length <= last) {
    workspace.probability = new Float64Array(2 * last + 2);
    workspace.cumulative = new Float64Array(2 * last + 2);
  } else workspace.probability.fill(0, 0, last + 1);
  return workspace;
}

// Trapezoidal steps in units of the width of the narrowest peak; 2 exp(−2π²/0.75²) ≈ 10⁻¹⁵.
const stepPerWidth = 0.75;
// Steps in ln B where the prior is wider than the Poisson factor Bᵏ exp(−B), whose transform falls as ωᵏ exp(−π ω/2).
const largestLogStep = 0.25;
// Standard deviations of the outermost peaks that are covered; 1 − Φ(7) ≈ 10⁻¹².
const tailReach = 7;

/** Largest count a distribution is tabulated for by itself; beyond, tails are integrated one by one. */
export const largestTabulatedCount = 2000;
/** Largest count of a distribution that all curves of a window share: there a table is the faster of the two up to here. */
export const largestSharedCount = 40_000;
/** 1/k for the counts that are tabulated; multiplying is several times faster than dividing. */
export const reciprocal = new Float64Array(largestSharedCount + 1);
for (let k = 0; k < reciprocal.length; k++) reciprocal[k] = 1 / k;

/**
 * Poisson distribution of mean `background`.
 * @param last largest count wanted
 * @param workspace arrays to write to, overwritten by the next call with the same workspace
 */
export function poissonCounts(
  background: number,
  last: number,
  workspace: CountWorkspace,
): CountDistribution {
  const { probability, cumulative } = clearedWorkspace(workspace, last);
  if (background === 0) {
    probability[0] = 1;
    return accumulate(0, last, probability, cumulative);
  }
  const reference = Math.min(last, Math.round(background));
  addPoisson(1, background, reference, last, probability);
  return accumulate(logPoisson(reference, background), last, probability, cumulative);
}

/**
 * Poisson distribution averaged over a log-normal background B = median · exp(logWidth · z), z standard normal:
 * P(N = k) = ∫ φ(z) exp(−B) B^k / k! dz. The integrand is a single log-concave peak for every k; the
 * trapezoidal rule over all of these peaks converges exponentially and is good to 10⁻¹⁰ relative
 * for log-widths up to ln 2 and to 10⁻⁹ up to ln 11.
 * @param median median of the background, > 0
 * @param logWidth standard deviation of ln B, > 0
 * @param last largest count wanted
 * @param workspace arrays to write to, overwritten by the next call with the same workspace
 * @param smallest probabilities, and parts of them, that are smaller may be left out; 0 keeps the digits of every tail
 */
export function logNormalPoissonCounts(
  median: number,
  logWidth: number,
  last: number,
  workspace: CountWorkspace,
  smallest = 0,
): CountDistribution {
  const { probability, cumulative } = clearedWorkspace(workspace, last);
  const reference = Math.min(last, Math.round(median));
  const lowest = peakPosition(median, logWidth, 0);
  const highest = peakPosition(median, logWidth, last);
  const width = 1 / Math.sqrt(1 + logWidth * logWidth * median * exp(logWidth * highest));
  const step = Math.min(stepPerWidth * width, largestLogStep / logWidth);
  // exp(−z²/2) is the largest probability that a node at z can add to.
  const first = Math.max(lowest - tailReach, -Math.sqrt(-2 * log(smallest)));
  const nodes = Math.ceil((highest + tailReach * width - first) / step) + 1;
  const logNorm = log(step / Math.sqrt(2 * Math.PI));
  const peak = reference < last ? 0 : highest;
  const logScale = logNorm - 0.5 * peak * peak + logPoisson(reference, median * exp(logWidth * peak));
  // In logarithms: 0 times the overflow of exp(−logScale), for backgrounds above 700, would be no number.
  const negligible = exp(log(smallest) - logScale);
  for (let node = 0; node < nodes; node++) {
    const z = first + node * step;
    const background = median * exp(logWidth * z);
    // Each node starts at its own most probable count, so that none is lost to underflow.
    const start = background < 50 ? 0 : Math.min(last, Math.floor(background));
    const logProbability = start === 0 ? -background : logPoisson(start, background);
    const weight = exp(logNorm - 0.5 * z * z + logProbability - logScale);
    if (weight > 0) addPoisson(weight, background, start, last, probability, negligible);
  }
  return accumulate(logScale, last, probability, cumulative);
}

/**
 * Poisson distribution averaged over a gamma-distributed background, which is the negative binomial
 * distribution P(N = k) = Γ(a + k)/(k! Γ(a)) qᵏ (1 − q)ᵃ with a = shape and q = mean/(mean + shape).
 * @param mean mean of the background in events, > 0
 * @param shape (mean/standard deviation)² of the background, > 0
 * @param last largest count wanted
 * @param workspace arrays to write to, overwritten by the next call with the same workspace
 */
export function negativeBinomialCounts(
  mean: number,
  shape: number,
  last: number,
  workspace: CountWorkspace,
): CountDistribution {
  const { probability, cumulative } = clearedWorkspace(workspace, last);
  const start = Math.min(last, Math.floor(mean));
  const odds = mean / (mean + shape);
  probability[start] = 1;
  for (let k = start + 1; k <= last; k++) {
    probability[k] = probability[k - 1] * (shape + k - 1) * odds * reciprocal[k];
  }
  for (let k = start; k > 0; k--) {
    probability[k - 1] = (probability[k] * k) / ((shape + k - 1) * odds);
  }
  return accumulate(logNegativeBinomial(start, mean, shape), last, probability, cumulative);
}

/** In Loader's form, with the differences of the deviances written so that a huge shape cancels. */
function logNegativeBinomial(count: number, mean: number, shape: number): number {
  const shapeShare = shape / (mean + shape);
  const difference = shapeShare * (count - mean);
  if (count === 0) return -shape * log1p(mean / shape);
  return (
    stirlingRest(shape + count) -
    stirlingRest(shape) -
    stirlingRest(count) -
    poissonDeviance(shape, shapeShare * (shape + count), difference) -
    poissonDeviance(count, (mean / (mean + shape)) * (shape + count), -difference) -
    0.5 * log(2 * Math.PI * count * (1 + count / shape))
  );
}

/** Where φ(z) exp(−B(z)) B(z)^count peaks: Newton in ln B on a convex function, from the right. */
function peakPosition(median: number, logWidth: number, count: number): number {
  const inverseSquare = 1 / (logWidth * logWidth);
  const logMedian = log(median);
  let logBackground = log(Math.max(median, count));
  for (let step = 0; step < 100; step++) {
    const background = exp(logBackground);
    const change =
      ((logBackground - logMedian) * inverseSquare + background - count) / (inverseSquare + background);
    logBackground -= change;
    if (Math.abs(change) < 1e-3 * logWidth) break;
  }
  return (logBackground - logMedian) / logWidth;
}

/**
 * Adds weight × Poisson(k; background) / Poisson(start; background) for all k up to `last`, outwards from
 * `start`.
 */
function addPoisson(
  weight: number,
  background: number,
  start: number,
  last: number,
  probability: Float64Array,
  negligible = 0,
): void {
  // What is added above the start no longer matters beside it; below the start the lower tail is wanted for
  // itself, down to what is negligible.
  const above = 1e-30 * weight;
  let term = weight;
  probability[start] += term;
  for (let k = start + 1; k <= last && term > above; k++) {
    term *= background * reciprocal[k];
    probability[k] += term;
  }
  const below = Math.max(negligible, 1e-290);
  const perBackground = 1 / background;
  term = weight;
  for (let k = start; k > 0 && term > below; k--) {
    term *= k * perBackground;
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

/** Smallest n ≤ last with P(N ≤ n) ≥ probability; last when there is none. */
export function countAtQuantile(counts: CountDistribution, probability: number): number {
  const goal = probability * exp(-counts.logScale);
  let count = 0;
  while (count < counts.last && counts.cumulative[count] < goal) count++;
  return count;
}
