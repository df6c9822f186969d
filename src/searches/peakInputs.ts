import { hypotenuse } from '../mathematics/powers.ts';
import type { PeakAnalysis } from '../data/peakSchema.ts';
import { expectedDimuonSpectrum } from './dimuonSpectrum.ts';
import type { PeakInputs } from './searchInputs.ts';
import { type PeakWindow, type SidebandBackground, windowCount } from './sidebandFit.ts';

/**
 * What a peak search rests on: its spectrum with the expectation (midpoint rule per bin), its windows and the fits to
 * their sidebands.
 * @param analysis checked content of an analysis file
 * @param windows from `peakWindows`
 * @param fits of each window's sidebands
 * @param singleEventSensitivity at each hypothesis
 */
export function peakInputs(
  analysis: PeakAnalysis,
  windows: readonly PeakWindow[],
  fits: readonly SidebandBackground[],
  singleEventSensitivity: Float64Array,
): PeakInputs {
  const { edgesMeV, counts } = analysis.spectrum;
  const edges = Float64Array.from(edgesMeV);
  const binLow = edges.slice(0, -1);
  const binHigh = edges.slice(1);
  const density = expectedDimuonSpectrum(analysis);
  const ofFit = (value: (fit: SidebandBackground) => number) => Float64Array.from(fits, value);
  const edgeOf = (index: (window: PeakWindow) => number) =>
    Float64Array.from(windows, (window) => edges[index(window)]);
  return {
    kind: 'peak',
    hypothesesMeV: Float64Array.from(windows, ({ massMeV }) => massMeV),
    resolution: Float64Array.from(windows, ({ sigmaMeV }) => sigmaMeV),
    singleEventSensitivity,
    windowLow: edgeOf(({ window }) => window[0]),
    windowHigh: edgeOf(({ window }) => window[1]),
    observedCount: Float64Array.from(windows, ({ window }) => windowCount(counts, window)),
    background: ofFit(({ background }) => background),
    backgroundUncertainty: ofFit(({ statistical, systematic }) => hypotenuse(statistical, systematic)),
    binLow,
    binHigh,
    counts: Float64Array.from(counts),
    expected: binLow.map((low, i) => (binHigh[i] - low) * density(0.5 * (low + binHigh[i]))),
    sidebandLow: edgeOf(({ surroundings }) => surroundings[0]),
    sidebandHigh: edgeOf(({ surroundings }) => surroundings[1]),
    sidebandLevel: ofFit(({ level }) => level),
    sidebandSlope: ofFit(({ slope }) => slope),
  };
}
