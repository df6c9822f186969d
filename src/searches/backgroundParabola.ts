import type { BackgroundSource } from './backgroundSpectrum.ts';
import { fitPolynomial } from './polynomialFit.ts';

const bins = 40;

/**
 * The parabola that describes the total background of a signal region (2021 paper section 4 and figure 3), fitted to the
 * sum of its sources in 40 bins. The paper names no degree; a parabola stays within 8 % of the sum.
 * @param sources from `backgroundSource`
 * @param region ends of the signal region, in GeV²
 * @returns coefficients of 1, x, x² in events, where x runs from 0 to 1 over the region
 */
export function backgroundParabola(
  sources: readonly BackgroundSource[],
  [lo, hi]: readonly [number, number],
): Float64Array {
  const edge = (bin: number) => lo + (bin / bins) * (hi - lo);
  const steps = Array.from({ length: bins }, (_, bin) => bin);
  const count = Float64Array.from(steps, (bin) =>
    sources.reduce((sum, { eventsIn }) => sum + eventsIn({ lowGeV2: edge(bin), highGeV2: edge(bin + 1) }), 0),
  );
  const low = Float64Array.from(steps, (bin) => bin / bins);
  const high = Float64Array.from(steps, (bin) => (bin + 1) / bins);
  return fitPolynomial({ low, high, count }, 2).coefficients;
}
