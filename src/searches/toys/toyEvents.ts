import type { CountingAnalysis } from '../../data/analysisSchema.ts';
import type { Draws } from '../../statistics/draws.ts';
import { backgroundSource } from '../backgroundSpectrum.ts';

/** A Gaussian signal in m²_miss. */
export interface GaussianSignal {
  readonly centreGeV2: number;
  readonly sigmaGeV2: number;
  /** Expected over the whole axis. */
  readonly events: number;
}

/** A place between two ends at which a density is that of a straight line through its values there. */
function onLine(low: number, high: number, atLow: number, atHigh: number, uniform: number): number {
  const root = Math.sqrt(atLow * atLow + uniform * (atHigh * atHigh - atLow * atLow));
  return low + (high - low) * ((uniform * (atLow + atHigh)) / (atLow + root));
}

/**
 * Background events of one experiment in the signal regions: between neighbouring nodes of the densities, which are straight
 * lines there, a Poisson number of events, each drawn from that line. The normalisation of the background is as expected.
 * @param analysis of the search
 * @param exposure factor on the number of kaons
 * @param draws random numbers
 * @returns m²_miss in GeV², not sorted
 */
export function backgroundEvents(
  { signalRegionsGeV2, backgroundComponents }: CountingAnalysis,
  exposure: number,
  draws: Draws,
): number[] {
  const sources = backgroundComponents.map(backgroundSource);
  const total = (value: (source: (typeof sources)[number]) => number) =>
    sources.reduce((sum, source) => sum + value(source), 0);
  const nodes = backgroundComponents.flatMap(({ massSquaredGeV2 }) => massSquaredGeV2);
  return signalRegionsGeV2.flatMap(([start, end]) => {
    const inside = nodes.filter((node) => node > start && node < end);
    const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
    return edges.slice(1).flatMap((high, k) => {
      const low = edges[k];
      const mean = exposure * total(({ eventsIn }) => eventsIn({ lowGeV2: low, highGeV2: high }));
      const [atLow, atHigh] = [low, high].map((at) => total(({ densityAt }) => densityAt(at)));
      return Array.from({ length: draws.poisson(mean) }, () =>
        onLine(low, high, atLow, atHigh, draws.uniform()),
      );
    });
  });
}

/**
 * Signal events of one experiment: a Poisson number, each at a place drawn from a Gaussian; those outside the signal regions
 * are lost.
 * @returns m²_miss in GeV², not sorted
 */
export function signalEventsIn(
  { signalRegionsGeV2 }: Pick<CountingAnalysis, 'signalRegionsGeV2'>,
  { centreGeV2, sigmaGeV2, events }: GaussianSignal,
  draws: Draws,
): number[] {
  return Array.from({ length: draws.poisson(events) }, () => centreGeV2 + sigmaGeV2 * draws.normal()).filter(
    (at) => signalRegionsGeV2.some(([low, high]) => at >= low && at <= high),
  );
}
