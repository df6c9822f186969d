import { log } from '../mathematics/logarithm.ts';
import type { Fault } from './fault.ts';
import { checkBackground, checkMethod, checkObservedCount, checkToys, refuse } from './checkChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import { countingWindow } from './countingLimit.ts';
import { significanceOf } from './discovery.ts';
import type { MethodId } from './methods.ts';
import type { ToyOptions } from './toyOptions.ts';
import { poissonSampler } from './poissonSampler.ts';
import { fillRandom, randomState } from './random.ts';

/**
 * A scan whose windows may share events: the observable is cut into bins with independent counts, and each window is
 * a run of bins. Bins end wherever a window begins or ends; there is one entry per window in the window arrays.
 */
export interface BinnedScan {
  /** Expected background of each bin in events. */
  readonly binBackground: Float64Array;
  /** First bin of each window, and the bin after its last one. */
  readonly firstBin: Uint32Array;
  readonly endBin: Uint32Array;
  /** Absolute uncertainty of the background of each window, and its observed count. */
  readonly backgroundUncertainty: Float64Array;
  readonly observedCount: Float64Array;
  /** Observed ln p₀ of each window, where its background is known better than from the bins that toys are drawn in. */
  readonly observedLogP0?: Float64Array;
}

/** Evidence against background only, corrected for the number of places where it was looked for. */
export interface GlobalSignificance {
  /** Index of the window with the smallest local p₀. */
  readonly window: number;
  readonly localSignificance: number;
  /** Probability that background only gives a window this significant anywhere in the scan, from toys of the scan. */
  readonly pValue: number;
  /** Binomial standard deviation of `pValue`. */
  readonly error: number;
  readonly significance: number;
}

/**
 * Trials-corrected significance of the largest excess of a scan. Toys of all bins are drawn with background only at
 * its nominal value, every window of a toy gets its local p₀ as the method defines it, and the smallest one is
 * compared with that of the data; (k + 1)/(N + 1) of the k toys at least as significant among N is a valid p-value
 * that is never 0.
 * @param method any but `toys`, which would draw toys within toys
 * @throws InvalidInput when an argument is outside what is allowed
 */
export function globalSignificance(
  scan: BinnedScan,
  method: Exclude<MethodId, 'toys'>,
  { seed, toys }: ToyOptions,
): GlobalSignificance {
  const { firstBin, endBin, observedCount } = scan;
  refuse(checkMethod({ method }) ?? checkToys({ seed, toys }) ?? checkScan(scan));
  const windows = observedCount.length;
  const localLogP0 = Array.from({ length: windows }, (_, window) => logP0Table(scan, window, method));
  const observedLogP0 = scan.observedLogP0 ?? observedCount.map((count, window) => localLogP0[window](count));
  const observed = observedLogP0.reduce((a, b) => Math.min(a, b));
  const best = observedLogP0.indexOf(observed);
  const goal = observed + 1e-9 * Math.max(1, Math.abs(observed));
  let reached = 0;
  forEachToy(scan.binBackground, { seed, toys }, (cumulative) => {
    let smallest = 0;
    for (let window = 0; window < windows; window++) {
      const logP0 = localLogP0[window](cumulative[endBin[window]] - cumulative[firstBin[window]]);
      if (logP0 < smallest) smallest = logP0;
    }
    if (smallest <= goal) reached++;
  });
  const pValue = (reached + 1) / (toys + 1);
  return {
    window: best,
    localSignificance: significanceOf(observed),
    pValue,
    error: Math.sqrt((pValue * (1 - pValue)) / toys),
    significance: significanceOf(log(pValue)),
  };
}

/** ln p₀ of a window by its count, computed when first needed. */
function logP0Table(
  { binBackground, firstBin, endBin, backgroundUncertainty }: BinnedScan,
  window: number,
  method: MethodId,
): (count: number) => number {
  const background = binBackground.subarray(firstBin[window], endBin[window]).reduce((a, b) => a + b, 0);
  const channel = { background, backgroundUncertainty: backgroundUncertainty[window] };
  const counting = countingWindow(channel, method, countWorkspace());
  const known: number[] = [];
  return (count) => {
    known[count] ??= counting.logP0(count);
    return known[count];
  };
}

const toysAtOnce = 256;

/** Draws the counts of all bins, toy by toy, and hands over their running sums (0 first). */
function forEachToy(
  binBackground: Float64Array,
  { seed, toys }: ToyOptions,
  visit: (cumulative: Float64Array) => void,
): void {
  const bins = binBackground.length;
  const draws = Array.from(binBackground, (mean, bin) => ({
    sampler: poissonSampler(mean),
    state: randomState(seed, bin),
    counts: new Float64Array(toysAtOnce),
  }));
  const words = new Uint32Array(toysAtOnce);
  const cumulative = new Float64Array(bins + 1);
  for (let toy = 0; toy < toys; toy++) {
    const column = toy % toysAtOnce;
    if (column === 0) {
      for (const { sampler, state, counts } of draws) {
        fillRandom(state, words);
        sampler.draw(words, counts);
      }
    }
    for (let bin = 0; bin < bins; bin++) cumulative[bin + 1] = cumulative[bin] + draws[bin].counts[column];
    visit(cumulative);
  }
}

function checkScan(scan: BinnedScan): Fault | null {
  const { binBackground, firstBin, endBin, backgroundUncertainty, observedCount } = scan;
  const windows = observedCount.length;
  if (windows === 0 || [firstBin, endBin, backgroundUncertainty].some(({ length }) => length !== windows)) {
    const lengths = [windows, firstBin.length, endBin.length, backgroundUncertainty.length];
    return { code: 'scan-lengths', lengths };
  }
  for (let window = 0; window < windows; window++) {
    const [first, end] = [firstBin[window], endBin[window]];
    if (!(first < end && end <= binBackground.length)) {
      return { code: 'window-bins', window, first, end, bins: binBackground.length };
    }
    const background = binBackground.subarray(first, end).reduce((a, b) => a + b, 0);
    const fault =
      checkObservedCount(observedCount[window]) ?? checkBackground(background, backgroundUncertainty[window]);
    if (fault !== null) return { code: 'in-window', window, fault };
  }
  return null;
}
