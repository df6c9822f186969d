import { InvalidInput } from '../statistics/invalidInput.ts';
import { medianCount } from '../statistics/medianCount.ts';
import type { CountingScanLimits } from '../statistics/scanCountingLimits.ts';
import type { BackgroundSource } from './backgroundSpectrum.ts';
import type { SupposedEvents } from './search.ts';
import type { WindowWithoutWidth } from './silence.ts';
import { countEvents, type SearchWindow } from './searchWindow.ts';
import { type PeakWindow, windowCount } from './sidebandFit.ts';

/** Windows of m²_miss, what was seen and what is expected in them. */
export interface EventWindows {
  readonly hypothesesMeV: Float64Array;
  readonly windows: readonly SearchWindow[];
  readonly sources: readonly Pick<BackgroundSource, 'eventsIn'>[];
  readonly eventsGeV2: readonly number[];
}

/**
 * Counts of all windows if n events had the m² of one hypothesis (the nearest m² in its window, where a signal region cuts
 * it off) and its window held no others. Windows overlap: each that contains that m² sees all n, and each that reaches into
 * the chosen window has lost what it saw there. Elsewhere the events are those that were seen. At an exposure other than 1
 * nothing was seen: outside the chosen window there is the median of the background alone, and windows that do not touch it
 * are left open.
 * @param data windows, events and background at the exposure of the data
 * @param supposed index of the hypothesis, and n
 * @param exposure factor on the number of kaons
 * @returns counts, NaN where a window is left open
 * @throws InvalidInput where the chosen window has no width
 */
export function supposedInWindows(
  { hypothesesMeV, windows, sources, eventsGeV2 }: EventWindows,
  { hypothesis, count }: SupposedEvents,
  exposure: number,
): Float64Array {
  const { lowGeV2: low, highGeV2: high } = windows[hypothesis];
  if (!(high > low)) {
    const reason: WindowWithoutWidth = {
      code: 'window-without-width',
      hypothesisMeV: hypothesesMeV[hypothesis],
    };
    throw new InvalidInput(reason);
  }
  const at = Math.min(Math.max((hypothesesMeV[hypothesis] / 1000) ** 2, low), high);
  const place = [at];
  const others = eventsGeV2.filter((event) => event < low || event > high);
  return Float64Array.from(windows, (window) => {
    const { lowGeV2, highGeV2 } = window;
    const here = count * countEvents(place, window);
    if (exposure === 1) return here + countEvents(others, window);
    if (!(Math.min(highGeV2, high) > Math.max(lowGeV2, low))) return Number.NaN;
    const sides = [
      { lowGeV2, highGeV2: Math.min(highGeV2, low) },
      { lowGeV2: Math.max(lowGeV2, high), highGeV2 },
    ];
    const background = sides.reduce(
      (sum, side) => sources.reduce((part, source) => part + source.eventsIn(side), sum),
      0,
    );
    return here + medianCount(exposure * background);
  });
}

/** Windows on a spectrum in bins, and the background that its sidebands give them. */
export interface SpectrumWindows {
  readonly edgesMeV: readonly number[];
  readonly counts: readonly number[];
  readonly windows: readonly PeakWindow[];
  readonly backgrounds: ArrayLike<number>;
}

/**
 * The same on a spectrum: the bins of the chosen window share n events as equally as whole numbers allow, in place of what
 * they hold. The background of every window stays as the sidebands that were seen give it.
 * @param data windows, spectrum and backgrounds at the exposure of the data
 * @param supposed index of the hypothesis, and n
 * @param exposure factor on the number of kaons
 * @returns counts, NaN where a window is left open
 */
export function supposedInBins(
  { edgesMeV, counts, windows, backgrounds }: SpectrumWindows,
  { hypothesis, count }: SupposedEvents,
  exposure: number,
): Float64Array {
  const [from, to] = windows[hypothesis].window;
  const shared = (bin: number) => Math.floor((count + (to - 1 - bin)) / (to - from));
  const spectrum = Float64Array.from(counts, (seen, bin) => (bin >= from && bin < to ? shared(bin) : seen));
  return Float64Array.from(windows, ({ window: [first, end] }, k) => {
    if (exposure === 1) return windowCount(spectrum, [first, end]);
    const [shareFrom, shareTo] = [Math.max(first, from), Math.min(end, to)];
    if (shareFrom >= shareTo) return Number.NaN;
    const width = (a: number, b: number) => edgesMeV[b] - edgesMeV[a];
    const outside = 1 - width(shareFrom, shareTo) / width(first, end);
    return windowCount(spectrum, [shareFrom, shareTo]) + medianCount(exposure * outside * backgrounds[k]);
  });
}

/**
 * Limits for supposed counts: where a window is left open, the expected median.
 * @param limits of a scan over these counts
 * @param counts NaN where a window is left open
 * @returns one limit on signal events per window
 */
export function limitsOrMedian(
  { observed, expected }: CountingScanLimits,
  counts: Float64Array,
): Float64Array {
  const [, , median] = expected;
  return observed.map((limit, i) => (Number.isNaN(counts[i]) ? median[i] : limit));
}
