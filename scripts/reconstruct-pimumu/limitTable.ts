import type { PeakAnalysis } from '../../src/data/peakSchema.ts';
import { peakWindows, sidebandBackground } from '../../src/searches/sidebandFit.ts';
import { countingWindow } from '../../src/statistics/countingLimit.ts';
import { limitTarget } from '../../src/statistics/signalRoot.ts';
import { published } from './published.ts';

/** Background of every window and its limit for every count near it. */
export interface LimitTable {
  readonly background: Float64Array;
  readonly uncertainty: Float64Array;
  /** ln of the median expected N_UL. */
  readonly logExpected: Float64Array;
  /** ln N_UL of hypothesis k with n events in its window; n is cut to the tabulated range. */
  readonly logSignalLimit: (k: number, count: number) => number;
}

/** Counts are tabulated up to this many standard deviations from the background, at least this many events. */
const reach = { deviations: 5, events: 6 };

/**
 * Limits at 90 % CL of every window around its background, for given counts in the bins.
 * @param analysis analysis with the counts from which the sidebands are fitted
 */
export function limitTable(analysis: PeakAnalysis): LimitTable {
  const { spectrum } = analysis;
  const target = limitTarget(published.confidenceLevel);
  const windows = peakWindows(analysis);
  const background = new Float64Array(windows.length);
  const uncertainty = new Float64Array(windows.length);
  const logExpected = new Float64Array(windows.length);
  const firsts = new Int32Array(windows.length);
  const tables = windows.map((window, k) => {
    const fit = sidebandBackground(spectrum.edgesMeV, spectrum.counts, window);
    background[k] = fit.background;
    uncertainty[k] = Math.hypot(fit.statistical, fit.systematic);
    const width = Math.max(reach.events, reach.deviations * Math.sqrt(fit.background + uncertainty[k] ** 2));
    firsts[k] = Math.max(0, Math.floor(fit.background - width));
    const channel = { background: background[k], backgroundUncertainty: uncertainty[k] };
    const limits = countingWindow(channel, 'hybrid-lognormal-kappa');
    logExpected[k] = Math.log(limits.expected(target)[2]);
    const last = Math.ceil(fit.background + width);
    return Float64Array.from({ length: last - firsts[k] + 1 }, (_, i) =>
      Math.log(limits.limit(firsts[k] + i, target)),
    );
  });
  return {
    background,
    uncertainty,
    logExpected,
    logSignalLimit: (k, count) => {
      const table = tables[k];
      return table[Math.max(0, Math.min(table.length - 1, count - firsts[k]))];
    },
  };
}
