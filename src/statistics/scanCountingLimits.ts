import { checkBackground, checkLimitOptions, checkObservedCount, refuse } from './checkChannel.ts';
import { countWorkspace } from './countDistribution.ts';
import type { LimitOptions } from './countingChannel.ts';
import { countingWindow } from './countingMethods.ts';
import { limitTarget } from './signalRoot.ts';

/**
 * Channels of a scan, one element per window, all in events. An observed count of NaN means "not looked at".
 */
export interface CountingScan {
  readonly observedCount: Float64Array;
  readonly background: Float64Array;
  readonly backgroundUncertainty: Float64Array;
}

/** Upper limits of a scan in signal events, one element per window. */
export interface CountingScanLimits {
  /** Windows in which a limit could not be found, ascending; it is NaN there, and all others stand. */
  readonly unsolved: readonly number[];
  /** NaN where the observed count is NaN or no limit could be found. */
  readonly observed: Float64Array;
  readonly expected: readonly [
    m2: Float64Array,
    m1: Float64Array,
    median: Float64Array,
    p1: Float64Array,
    p2: Float64Array,
  ];
}

/**
 * Observed and expected upper limits of many counting channels, the same numbers as `signalUpperLimit` and
 * `expectedSignalLimits` give for each.
 * @param only indices of the windows that are wanted, all if absent; the others have NaN
 * @throws InvalidInput when lengths differ, or a channel or the options are outside what is allowed; the
 * sentence names the window by its index from 0
 */
export function scanCountingLimits(
  scan: CountingScan,
  options: LimitOptions,
  only?: readonly number[],
): CountingScanLimits {
  const { length } = scan.background;
  const wanted = only ?? Array.from({ length }, (_, i) => i);
  refuse(checkLimitOptions(options) ?? checkScan(scan, wanted));
  const { observedCount, background, backgroundUncertainty } = scan;
  const column = () => new Float64Array(length).fill(Number.NaN);
  const observed = column();
  const [m2, m1, median, p1, p2] = Array.from({ length: 5 }, column);
  const unsolved: number[] = [];
  const isClsb = options.statistic === 'clsb';
  const target = limitTarget(options.confidenceLevel);
  const workspace = countWorkspace();
  for (const i of wanted) {
    const channel = { background: background[i], backgroundUncertainty: backgroundUncertainty[i] };
    const window = countingWindow(channel, options.method, workspace, options);
    const count = observedCount[i];
    const isSeen = !Number.isNaN(count);
    try {
      if (isSeen) observed[i] = isClsb ? window.clsbLimit(count, target) : window.limit(count, target);
      const bands = isClsb ? window.expectedClsb(target) : window.expected(target);
      [m2[i], m1[i], median[i], p1[i], p2[i]] = bands;
    } catch {
      // What goes wrong in one window is told of that window.
      for (const curve of [observed, m2, m1, median, p1, p2]) curve[i] = Number.NaN;
    }
    const sum = m2[i] + m1[i] + median[i] + p1[i] + p2[i] + (isSeen ? observed[i] : 0);
    if (Number.isNaN(sum)) unsolved.push(i);
  }
  return { observed, expected: [m2, m1, median, p1, p2], unsolved };
}

function checkScan(
  { observedCount, background, backgroundUncertainty }: CountingScan,
  wanted: readonly number[],
): string | null {
  const windows = background.length;
  if (observedCount.length !== windows || backgroundUncertainty.length !== windows) {
    return `A scan has ${observedCount.length} observed counts, ${windows} backgrounds and ${backgroundUncertainty.length} background uncertainties; the three must be equally many.`;
  }
  for (const i of wanted) {
    const count = observedCount[i];
    const sentence =
      (Number.isNaN(count) ? null : checkObservedCount(count)) ??
      checkBackground(background[i], backgroundUncertainty[i]);
    if (sentence) return `Window ${i} of the scan: ${sentence}`;
  }
  return null;
}
