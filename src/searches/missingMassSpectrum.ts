import type { CountingAnalysis } from '../data/analysisSchema.ts';
import type { BackgroundSource } from './backgroundSpectrum.ts';
import type { MissingMassInputs } from './searchInputs.ts';

/** Bins as wide as this in the missing mass show every bend of the densities. */
const binWidthMeV = 1;

/**
 * The expected spectrum of m²_miss by source, in bins of equal width in the missing mass, inside the signal regions
 * alone; a region's ends are edges of bins.
 * @param regionsGeV2 signal regions of m²_miss, not negative
 * @param sources from `backgroundSource`
 * @returns bins in GeV² and the events of each source in them
 */
export function missingMassSpectrum(
  regionsGeV2: CountingAnalysis['signalRegionsGeV2'],
  sources: readonly BackgroundSource[],
): Pick<MissingMassInputs, 'binLow' | 'binHigh' | 'components'> {
  const low: number[] = [];
  const high: number[] = [];
  for (const [start, end] of regionsGeV2) {
    let edge = start;
    for (let bin = Math.floor((1000 * Math.sqrt(start)) / binWidthMeV) + 1; edge < end; bin++) {
      // An edge this near to the region's end would leave a bin of rounding errors.
      const next = ((bin * binWidthMeV) / 1000) ** 2;
      const upper = next > end - 1e-9 ? end : next;
      low.push(edge);
      high.push(upper);
      edge = upper;
    }
  }
  return {
    binLow: Float64Array.from(low),
    binHigh: Float64Array.from(high),
    components: sources.map(({ id, label, relativeUncertainty, eventsIn }) => ({
      id,
      label,
      relativeUncertainty,
      events: Float64Array.from(low, (lowGeV2, i) => eventsIn({ lowGeV2, highGeV2: high[i] })),
    })),
  };
}
