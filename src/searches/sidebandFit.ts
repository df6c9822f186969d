import type { PeakAnalysis } from '../data/peakSchema.ts';
import { type BinnedCounts, fitPolynomial, integrateFit } from './polynomialFit.ts';

/** Bins of a spectrum that belong to one mass hypothesis, as indices `from` ≤ i < `to`. */
export interface PeakWindow {
  readonly massMeV: number;
  readonly sigmaMeV: number;
  readonly window: readonly [from: number, to: number];
  /** The sidebands with the window between them. */
  readonly surroundings: readonly [from: number, to: number];
}

/** Background of a window from its sidebands, in events. */
export interface SidebandBackground {
  /** From the straight line. */
  readonly background: number;
  /** Standard deviation of the straight line's prediction. */
  readonly statistical: number;
  /** Largest distance of the quadratic and the cubic prediction from the straight line's. */
  readonly systematic: number;
  /** The straight line: events per MeV at the hypothesis, and its slope per MeV². */
  readonly level: number;
  readonly slope: number;
}

/**
 * Bins of each mass hypothesis: those whose centre is nearer than the half-width of the window (2025 paper section 3.1:
 * ±1σ_m) or of the sidebands (±9σ_m).
 * @param analysis checked content of an analysis file
 */
export function peakWindows(analysis: PeakAnalysis): PeakWindow[] {
  const { hypotheses, spectrum, windowHalfWidthSigma, sidebandHalfWidthSigma } = analysis;
  const edges = spectrum.edgesMeV;
  const centres = Float64Array.from({ length: edges.length - 1 }, (_, i) => 0.5 * (edges[i] + edges[i + 1]));
  return hypotheses.massMeV.map((massMeV, index) => {
    const sigmaMeV = hypotheses.resolutionMeV[index];
    const within = (halfWidthSigma: number): [number, number] => {
      const half = halfWidthSigma * sigmaMeV;
      let from = firstFrom(centres, massMeV - half);
      // Centres on the very edge are outside on both sides.
      while (centres[from] === massMeV - half) from += 1;
      return [from, firstFrom(centres, massMeV + half)];
    };
    return {
      massMeV,
      sigmaMeV,
      window: within(windowHalfWidthSigma),
      surroundings: within(sidebandHalfWidthSigma),
    };
  });
}

/** Index of the first of ascending values that is not below a bound; their number where all are. */
function firstFrom(values: Float64Array, bound: number): number {
  let below = 0;
  let from = values.length;
  while (below < from) {
    const middle = (below + from) >> 1;
    if (values[middle] < bound) below = middle + 1;
    else from = middle;
  }
  return from;
}

/** Observed events of a window. */
export function windowCount(counts: ArrayLike<number>, [from, to]: PeakWindow['window']): number {
  let events = 0;
  for (let i = from; i < to; i++) events += counts[i];
  return events;
}

/**
 * Background of a window from polynomials fitted to its sidebands (2025 paper section 3.1): a straight line for the
 * expectation and its statistical uncertainty, quadratic and cubic for the systematic one.
 * @param edgesMeV edges of the bins
 * @param counts observed counts of the bins
 * @param window from `peakWindows`
 */
export function sidebandBackground(
  edgesMeV: ArrayLike<number>,
  counts: ArrayLike<number>,
  { massMeV, sigmaMeV, window, surroundings }: PeakWindow,
): SidebandBackground {
  // Units of a few σ_m keep |x| of order 1, which the normal equations like.
  const scale = 5 * sigmaMeV;
  const at = (edge: number) => (edgesMeV[edge] - massMeV) / scale;
  const length = surroundings[1] - surroundings[0] - (window[1] - window[0]);
  const bins: BinnedCounts = {
    low: new Float64Array(length),
    high: new Float64Array(length),
    count: new Float64Array(length),
  };
  for (let i = surroundings[0], bin = 0; i < surroundings[1]; i++) {
    if (i >= window[0] && i < window[1]) continue;
    bins.low[bin] = at(i);
    bins.high[bin] = at(i + 1);
    bins.count[bin] = counts[i];
    bin += 1;
  }
  const straight = fitPolynomial(bins, 1);
  const parabola = fitPolynomial(bins, 2, straight);
  const [line, quadratic, cubic] = [straight, parabola, fitPolynomial(bins, 3, parabola)].map((fit) =>
    integrateFit(fit, at(window[0]), at(window[1])),
  );
  const [level, slope] = straight.coefficients;
  return {
    background: line.events,
    statistical: line.uncertainty,
    systematic: Math.max(Math.abs(quadratic.events - line.events), Math.abs(cubic.events - line.events)),
    level: level / scale,
    slope: slope / scale ** 2,
  };
}
