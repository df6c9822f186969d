import type { CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { backgroundSource, windowBackground } from '../../src/searches/backgroundSpectrum.ts';
import { interpolate } from '../../src/searches/interpolation.ts';
import { massHypotheses, type SearchWindow, windowsOf } from '../../src/searches/searchWindow.ts';
import { countingWindow } from '../../src/statistics/countingLimit.ts';
import { limitTarget } from '../../src/statistics/signalRoot.ts';

/** Largest count for which limits are tabulated; more events in a window count as this many. */
export const largestCount = 12;

/** All that the fit of the events needs to know about the windows for given smooth parameters. */
export interface WindowTable {
  readonly massMeV: Float64Array;
  readonly windows: readonly SearchWindow[];
  readonly background: Float64Array;
  /** ln B_UL of hypothesis k with n events at index k × (largestCount + 1) + n. */
  readonly logLimit: Float64Array;
}

/**
 * Limits of every window for every count, at 90 % CL with a log-normal background.
 * @param analysis analysis whose events are not looked at
 */
export function windowTable(analysis: CountingAnalysis): WindowTable {
  const massMeV = massHypotheses(analysis);
  const windows = Array.from(massMeV, windowsOf(analysis));
  const sources = analysis.backgroundComponents.map(backgroundSource);
  const masses = Float64Array.from(analysis.singleEventSensitivity.massMeV);
  const values = Float64Array.from(analysis.singleEventSensitivity.value, Math.log);
  const columns = largestCount + 1;
  const background = new Float64Array(massMeV.length);
  const logLimit = new Float64Array(massMeV.length * columns);
  const target = limitTarget(0.9);
  for (let k = 0; k < massMeV.length; k++) {
    const channel = windowBackground(sources, windows[k]);
    const limits = countingWindow(channel, 'hybrid-lognormal-kappa');
    const logSensitivity = interpolate(masses, values, massMeV[k]);
    background[k] = channel.background;
    for (let count = 0; count < columns; count++) {
      logLimit[k * columns + count] = logSensitivity + Math.log(limits.limit(count, target));
    }
  }
  return { massMeV, windows, background, logLimit };
}
