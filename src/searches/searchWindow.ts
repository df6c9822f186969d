import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { interpolate } from './interpolation.ts';

/** A stretch of m²_miss in GeV² in which events are counted. */
export interface SearchWindow {
  readonly lowGeV2: number;
  readonly highGeV2: number;
}

/**
 * Mass hypotheses of an analysis in MeV: the multiples of its step inside its ranges, ascending.
 * The steps count from m = 0, so that 1.4 MeV gives 0, 1.4, …, 109.2 and 154, 155.4, …, 259.
 */
export function massHypotheses({ massRangesMeV, massStepMeV }: CountingAnalysis): Float64Array {
  const masses: number[] = [];
  for (const [low, high] of massRangesMeV) {
    for (let k = Math.ceil(low / massStepMeV - 1e-9); k * massStepMeV <= high * (1 + 1e-12); k++) {
      masses.push(Number((k * massStepMeV).toPrecision(12)));
    }
  }
  return Float64Array.from(masses);
}

/**
 * Resolution σ(m²_miss) of an analysis: straight lines in (m, ln σ) between the nodes.
 * @returns σ in GeV² at a mass in MeV
 */
export function resolutionOf({
  resolution,
}: Pick<CountingAnalysis, 'resolution'>): (massMeV: number) => number {
  const massMeV = Float64Array.from(resolution.massMeV);
  const logSigma = Float64Array.from(resolution.sigmaGeV2, log);
  return (mass) => exp(interpolate(massMeV, logSigma, mass));
}

/**
 * Search windows of an analysis: centred on m_X², of full width 2 × windowHalfWidthSigma × σ(m²_miss) (2025 paper
 * section 2.1: 3σ), cut to the signal region that it overlaps most. A window outside every signal region has zero
 * width, at the nearest edge.
 * @returns the window at a mass in MeV
 */
export function windowsOf(analysis: CountingAnalysis): (massMeV: number) => SearchWindow {
  const sigma = resolutionOf(analysis);
  const { signalRegionsGeV2: regions, windowHalfWidthSigma } = analysis;
  return (mass) => {
    const centre = (mass / 1000) ** 2;
    const half = windowHalfWidthSigma * sigma(mass);
    let best: SearchWindow = { lowGeV2: Number.NaN, highGeV2: Number.NaN };
    let bestOverlap = Number.NEGATIVE_INFINITY;
    for (const [regionLow, regionHigh] of regions) {
      const lowGeV2 = Math.min(Math.max(centre - half, regionLow), regionHigh);
      const highGeV2 = Math.max(Math.min(centre + half, regionHigh), regionLow);
      const overlap = Math.min(centre + half, regionHigh) - Math.max(centre - half, regionLow);
      if (overlap > bestOverlap) {
        bestOverlap = overlap;
        best = { lowGeV2, highGeV2 };
      }
    }
    return best;
  };
}

/** Number of events in a window, both ends included; none in a window of zero width. */
export function countEvents(eventsGeV2: ArrayLike<number>, { lowGeV2, highGeV2 }: SearchWindow): number {
  if (!(highGeV2 > lowGeV2)) return 0;
  let count = 0;
  for (let i = 0; i < eventsGeV2.length; i++) {
    if (eventsGeV2[i] >= lowGeV2 && eventsGeV2[i] <= highGeV2) count++;
  }
  return count;
}
