import type { PeakAnalysis } from '../../data/peakSchema.ts';
import { normalCumulative } from '../../statistics/normal.ts';
import { expectedDimuonSpectrum } from '../dimuonSpectrum.ts';
import { interpolate } from '../interpolation.ts';
import { eventsOfPeak } from '../signalPeak.ts';
import type { PeakInputs } from '../searchInputs.ts';
import { nearestHypothesis } from './nearestHypothesis.ts';
import type { ToyRecipe } from './toySource.ts';
import { toyStreams } from './toyStreams.ts';

/**
 * Background expected in each bin of a spectrum: the known decay, times how far the lines through the sidebands are above or
 * below it, between hypotheses on straight lines in mass and constant beyond them.
 */
export function expectedBins(analysis: PeakAnalysis, inputs: PeakInputs): Float64Array {
  const { hypothesesMeV: masses, sidebandLevel, binLow, binHigh, expected } = inputs;
  const known = expectedDimuonSpectrum(analysis);
  const ratio = masses.map((mass, k) => Math.max(0, sidebandLevel[k]) / known(mass));
  const [first, last] = [masses[0], masses[masses.length - 1]];
  return expected.map((events, bin) => {
    const middle = 0.5 * (binLow[bin] + binHigh[bin]);
    return events * interpolate(masses, ratio, Math.min(Math.max(middle, first), last));
  });
}

/** Signal expected in each bin: a Gaussian of the resolution. */
function signalBins(inputs: PeakInputs, { massMeV, events }: Required<ToyRecipe>['signal']): Float64Array {
  const index = nearestHypothesis(inputs.hypothesesMeV, massMeV);
  const all = eventsOfPeak(inputs, index, inputs.hypothesesMeV[index], events);
  const below = (edge: number) => normalCumulative((edge - massMeV) / inputs.resolution[index]);
  return inputs.binLow.map((low, bin) => all * (below(inputs.binHigh[bin]) - below(low)));
}

/**
 * The analysis of a toy that looks for a peak on a spectrum: a Poisson count in every bin, and the number of kaons of its
 * exposure. Its sidebands are fitted as those of data are, so that they fluctuate too, whatever the law of their uncertainty.
 * @param analysis of the data
 * @param inputs of the search with the data
 * @param recipe seed, exposure and signal
 */
export function toyPeakAnalysis(
  { placedExcess: _, ...analysis }: PeakAnalysis,
  inputs: PeakInputs,
  { seed, exposure, signal }: ToyRecipe,
): PeakAnalysis {
  const streams = toyStreams(seed, analysis.id);
  const background = expectedBins(analysis, inputs);
  const peak = signal === undefined ? null : signalBins(inputs, signal);
  const counts = Array.from(
    background,
    (mean, bin) =>
      streams.background.poisson(mean * exposure) + (peak === null ? 0 : streams.signal.poisson(peak[bin])),
  );
  const { spectrum, kaonDecays } = analysis;
  return {
    ...analysis,
    spectrum: { ...spectrum, counts },
    kaonDecays: { value: kaonDecays.value * exposure, uncertainty: kaonDecays.uncertainty * exposure },
  };
}
