import { power } from '../../mathematics/powers.ts';
import { log } from '../../mathematics/logarithm.ts';
import { expectedSignalLimits, signalUpperLimit } from '../countingLimit.ts';
import type { ShapeModel } from './shapeModel.ts';

/** Half a window in resolutions, and how far beyond the counting limits the tested signals reach. */
const halfWindow = 2;
const [below, above] = [0.65, 1.45];
/** Largest ratio of neighbouring signals. */
const largestRatio = 1.2;

/**
 * Signals at which toys are worth drawing: around the limits, observed and expected from −2σ to +2σ, that counting
 * events within two resolutions of the peak would give, with one event more too.
 * @returns ascending, in signal events at the nominal sensitivity
 */
export function testedSignals(model: ShapeModel, confidenceLevel: number): number[] {
  const { lo, hi, sig0, nB0, sB, events } = model.config;
  const low = Math.max(lo, Math.min(hi, model.position - halfWindow * sig0));
  const high = Math.max(lo, Math.min(hi, model.position + halfWindow * sig0));
  // Simpson's rule, exact for the background's parabola.
  const part =
    ((high - low) / 6) *
    (model.backgroundDensity(low) +
      4 * model.backgroundDensity((low + high) / 2) +
      model.backgroundDensity(high));
  const channel = { background: part * nB0, backgroundUncertainty: part * sB };
  const options = { confidenceLevel, method: 'hybrid-lognormal-kappa' } as const;
  const observedCount = events.filter((x) => x >= low && x <= high).length;
  const limits = [
    signalUpperLimit({ ...channel, observedCount }, options),
    signalUpperLimit({ ...channel, observedCount: observedCount + 1 }, options),
    ...expectedSignalLimits(channel, options),
  ];
  const from = below * Math.min(...limits);
  const steps = Math.ceil(log((above * Math.max(...limits)) / from) / log(largestRatio));
  const ratio = power((above * Math.max(...limits)) / from, 1 / steps);
  return Array.from({ length: steps + 1 }, (_, k) => from * power(ratio, k));
}
