/**
 * The hybrid CLs limit written down as its definition reads, to measure against: every CLs value integrates the
 * log-normal prior by Simpson's rule and the root is found with Brent's method. Nothing is shared between signals,
 * counts or windows, but nothing is slowed down either: Poisson sums by recurrence, a fixed grid, plain loops.
 */
const reach = 7;
const intervals = 64;

/** Σ_{k ≤ n} of the Poisson probabilities of mean `mean`. */
function poissonAtMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** E[P(N ≤ n | s + B)] over B = b κᶻ, Simpson's rule in z from −7 to 7. */
export function averagedAtMostPlain(
  count: number,
  signal: number,
  background: number,
  logKappa: number,
): number {
  const step = (2 * reach) / intervals;
  let sum = 0;
  for (let i = 0; i <= intervals; i++) {
    const z = -reach + i * step;
    const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    sum += weight * density * poissonAtMost(count, signal + background * Math.exp(logKappa * z));
  }
  return (sum * step) / 3;
}

/** Root of a function between two points where its signs differ (R. Brent 1973, chapter 4). */
function brent(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [f(a), f(b)];
  let [c, fc] = [a, fa];
  let d = b - a;
  let e = d;
  for (let iteration = 0; iteration < 100; iteration++) {
    if (fb * fc > 0) {
      [c, fc] = [a, fa];
      d = b - a;
      e = d;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const limit = 2e-16 * Math.abs(b) + 0.5 * tolerance;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= limit || fb === 0) return b;
    if (Math.abs(e) >= limit && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let p: number;
      let q: number;
      if (a === c) {
        p = 2 * half * s;
        q = 1 - s;
      } else {
        const t = fa / fc;
        const r = fb / fc;
        p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
        q = (t - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      p = Math.abs(p);
      if (2 * p < Math.min(3 * half * q - Math.abs(limit * q), Math.abs(e * q))) {
        e = d;
        d = p / q;
      } else {
        d = half;
        e = d;
      }
    } else {
      d = half;
      e = d;
    }
    [a, fa] = [b, fb];
    b += Math.abs(d) > limit ? d : limit * Math.sign(half);
    fb = f(b);
  }
  return b;
}

/** Upper limit on the signal, CLs = 1 − CL, to 10⁻⁸ events. */
export function limitPlain(
  count: number,
  background: number,
  logKappa: number,
  confidenceLevel: number,
): number {
  const denominator = averagedAtMostPlain(count, 0, background, logKappa);
  const excess = (signal: number) =>
    averagedAtMostPlain(count, signal, background, logKappa) / denominator - (1 - confidenceLevel);
  let high = 5;
  while (excess(high) > 0) high *= 2;
  return brent(excess, 0, high, 1e-8);
}

/** Smallest count with P(N ≤ n) ≥ probability, background only. */
export function quantilePlain(probability: number, background: number, logKappa: number): number {
  let count = 0;
  while (averagedAtMostPlain(count, 0, background, logKappa) < probability) count++;
  return count;
}

/** Φ(−2), Φ(−1), 1/2, Φ(1), Φ(2) as printed in tables. */
const quantiles = [0.0227501319481792, 0.158655253931457, 0.5, 0.841344746068543, 0.977249868051821];

/**
 * Observed and five expected limits of all windows; equal counts of one window are computed once.
 * @returns six arrays, the observed limits first
 */
export function scanPlain(
  observedCount: Float64Array,
  background: Float64Array,
  backgroundUncertainty: Float64Array,
  confidenceLevel: number,
): Float64Array[] {
  const curves = Array.from({ length: 6 }, () => new Float64Array(background.length));
  background.forEach((b, i) => {
    const logKappa = Math.log(1 + backgroundUncertainty[i] / b);
    const counts = [observedCount[i], ...quantiles.map((quantile) => quantilePlain(quantile, b, logKappa))];
    const known = new Map<number, number>();
    counts.forEach((count, curve) => {
      const limit = known.get(count) ?? limitPlain(count, b, logKappa, confidenceLevel);
      known.set(count, limit);
      curves[curve][i] = limit;
    });
  });
  return curves;
}
