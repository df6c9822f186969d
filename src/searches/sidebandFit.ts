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
      const from = centres.findIndex((centre) => centre > massMeV - half);
      const beyond = centres.findIndex((centre) => centre >= massMeV + half);
      return [from, beyond < 0 ? centres.length : beyond];
    };
    return {
      massMeV,
      sigmaMeV,
      window: within(windowHalfWidthSigma),
      surroundings: within(sidebandHalfWidthSigma),
    };
  });
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
  const indices: number[] = [];
  for (let i = surroundings[0]; i < surroundings[1]; i++)
    if (i < window[0] || i >= window[1]) indices.push(i);
  const bins: BinnedCounts = {
    low: Float64Array.from(indices, at),
    high: Float64Array.from(indices, (i) => at(i + 1)),
    count: Float64Array.from(indices, (i) => counts[i]),
  };
  const fits = [1, 2, 3].map((degree) => fitPolynomial(bins, degree));
  const [line, quadratic, cubic] = fits.map((fit) => integrateFit(fit, at(window[0]), at(window[1])));
  const [level, slope] = fits[0].coefficients;
  return {
    background: line.events,
    statistical: line.uncertainty,
    systematic: Math.max(Math.abs(quadratic.events - line.events), Math.abs(cubic.events - line.events)),
    level: level / scale,
    slope: slope / scale ** 2,
  };
}
