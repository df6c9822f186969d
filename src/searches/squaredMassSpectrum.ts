import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { poissonInterval } from '../statistics/poissonInterval.ts';
import { backgroundParabola } from './backgroundParabola.ts';
import { backgroundSource } from './backgroundSpectrum.ts';
import type { SpectrumComponent } from './searchInputs.ts';

/** Counts and the central 68.27 % intervals of their means. */
export interface CountsWithIntervals {
  readonly counts: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A signal region, in GeV². */
export interface SpectrumRegion {
  readonly low: number;
  readonly high: number;
  /** Its parabola of the total background: coefficients of 1, x, x² in events, x from 0 to 1 over the region. */
  readonly parabola: Float64Array;
}

/** Events and background of a search in bins of equal width in m²_miss, in GeV². */
export interface SquaredMassSpectrum extends CountsWithIntervals {
  readonly binLow: Float64Array;
  readonly binHigh: Float64Array;
  readonly components: readonly SpectrumComponent[];
  readonly regions: readonly SpectrumRegion[];
}

/**
 * Counts with their Poisson intervals.
 * @param counts whole numbers of events
 */
export function withIntervals(counts: Float64Array): CountsWithIntervals {
  const known = new Map<number, ReturnType<typeof poissonInterval>>();
  const intervals = Array.from(counts, (count) => {
    const interval = known.get(count) ?? poissonInterval(count);
    known.set(count, interval);
    return interval;
  });
  return {
    counts,
    low: Float64Array.from(intervals, ({ low }) => low),
    high: Float64Array.from(intervals, ({ high }) => high),
  };
}

/**
 * Edges of the bins of a region: as many of equal width as come nearest to the width that the file asks for, or, where it
 * asks for none, the nodes of all its components.
 */
function edgesOf(
  { spectrumBins, backgroundComponents }: CountingAnalysis,
  [low, high]: readonly [number, number],
): number[] {
  if (spectrumBins === undefined) {
    const nodes = new Set(backgroundComponents.flatMap(({ massSquaredGeV2 }) => massSquaredGeV2));
    const inside = Array.from(nodes).filter((node) => node > low && node < high);
    return [low, ...inside.sort((a, b) => a - b), high];
  }
  const bins = Math.max(1, Math.round((high - low) / spectrumBins.widthGeV2));
  return Array.from({ length: bins + 1 }, (_, k) => (k === bins ? high : low + (k / bins) * (high - low)));
}

/**
 * Events of a counting search in bins of m²_miss with Poisson intervals, the expected events of each source, and the
 * parabola of each signal region.
 * @param analysis checked content of an analysis file
 */
export function squaredMassSpectrum(analysis: CountingAnalysis): SquaredMassSpectrum {
  const { signalRegionsGeV2, backgroundComponents, eventsGeV2 } = analysis;
  const sources = backgroundComponents.map(backgroundSource);
  const bins = signalRegionsGeV2.flatMap((region) => {
    const edges = edgesOf(analysis, region);
    // An event on an edge belongs to the bin above it, on the end of a region to the last one.
    return edges.slice(1).map((high, k) => ({ low: edges[k], high, last: k === edges.length - 2 }));
  });
  const counts = bins.map(
    ({ low, high, last }) =>
      eventsGeV2.filter((event) => event >= low && (last ? event <= high : event < high)).length,
  );
  return {
    binLow: Float64Array.from(bins, ({ low }) => low),
    binHigh: Float64Array.from(bins, ({ high }) => high),
    ...withIntervals(Float64Array.from(counts)),
    components: sources.map(({ id, label, relativeUncertainty, eventsIn }) => ({
      id,
      label,
      relativeUncertainty,
      events: Float64Array.from(bins, ({ low, high }) => eventsIn({ lowGeV2: low, highGeV2: high })),
    })),
    regions: signalRegionsGeV2.map(([low, high]) => ({
      low,
      high,
      parabola: backgroundParabola(sources, [low, high]),
    })),
  };
}
