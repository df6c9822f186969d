import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { expectedSignalLimits, signalUpperLimit } from '../statistics/countingLimit.ts';
import { backgroundSource, windowBackground } from './backgroundSpectrum.ts';
import { interpolate } from './interpolation.ts';
import { lifetimeAcceptance } from './lifetimeAcceptance.ts';
import type { LimitScan, ScanOptions, Search } from './search.ts';
import { countEvents, massHypotheses, windowsOf } from './searchWindow.ts';

/**
 * A search that counts events in windows of m²_miss (2025 paper section 2.1): for each mass hypothesis the observed
 * count comes from the event list, the background from the densities of its components and the limit on the number
 * of signal events from CLs; B_UL = N_UL × single event sensitivity (eq 2.1). With an exposure other than 1 the
 * background grows in proportion, σ_b/b stays, the sensitivity improves in proportion, and nothing is observed.
 * @param analysis checked content of an analysis file
 */
export function createCountingSearch(analysis: CountingAnalysis): Search {
  const hypothesesMeV = massHypotheses(analysis);
  const windows = Array.from(hypothesesMeV, windowsOf(analysis));
  const sources = analysis.backgroundComponents.map(backgroundSource);
  const backgrounds = windows.map((window) => windowBackground(sources, window));
  const counts = windows.map((window) => countEvents(analysis.eventsGeV2, window));
  const sensitivityMasses = Float64Array.from(analysis.singleEventSensitivity.massMeV);
  const logSensitivity = Float64Array.from(analysis.singleEventSensitivity.value, Math.log);
  const sensitivities = hypothesesMeV.map((mass) =>
    Math.exp(interpolate(sensitivityMasses, logSensitivity, mass)),
  );

  const scan = (options: ScanOptions): LimitScan => {
    const { exposure } = options;
    const length = hypothesesMeV.length;
    const curve = () => new Float64Array(length).fill(Number.NaN);
    const observed = curve();
    const expected = [curve(), curve(), curve(), curve(), curve()] as const;
    for (let i = 0; i < length; i++) {
      const channel = {
        observedCount: counts[i],
        background: backgrounds[i].background * exposure,
        backgroundUncertainty: backgrounds[i].backgroundUncertainty * exposure,
      };
      if (exposure === 1) observed[i] = signalUpperLimit(channel, options);
      expectedSignalLimits(channel, options).forEach((limit, quantile) => {
        expected[quantile][i] = limit;
      });
    }
    return {
      massMeV: hypothesesMeV,
      observedCount: exposure === 1 ? Float64Array.from(counts) : curve(),
      background: Float64Array.from(backgrounds, ({ background }) => background * exposure),
      backgroundUncertainty: Float64Array.from(
        backgrounds,
        ({ backgroundUncertainty }) => backgroundUncertainty * exposure,
      ),
      singleEventSensitivity: sensitivities.map((value) => value / exposure),
      signalLimitObserved: observed,
      signalLimitExpected: expected,
    };
  };

  return {
    id: analysis.id,
    title: analysis.title,
    signature: analysis.signature,
    citation: analysis.citation,
    massRangesMeV: analysis.massRangesMeV,
    hypothesesMeV,
    provenanceKind: analysis.provenance.kind,
    provenanceNote: analysis.provenance.note,
    scan,
    acceptanceRatio: lifetimeAcceptance(analysis.lifetimeAcceptance),
  };
}
