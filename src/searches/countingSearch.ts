import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { scanCountingLimits } from '../statistics/scanCountingLimits.ts';
import { backgroundSource, windowBackground } from './backgroundSpectrum.ts';
import { projectedUncertainty } from './exposure.ts';
import { interpolate } from './interpolation.ts';
import { lifetimeAcceptance } from './lifetimeAcceptance.ts';
import { lifetimeReach, withinReach } from './lifetimeReach.ts';
import { missingMassSpectrum } from './missingMassSpectrum.ts';
import { once } from './once.ts';
import type { LimitScan, ScanOptions, Search } from './search.ts';
import { searchHead } from './searchHead.ts';
import type { MissingMassInputs } from './searchInputs.ts';
import { countEvents, massHypotheses, resolutionOf, windowsOf } from './searchWindow.ts';
import { limitsOrMedian, supposedInWindows } from './supposedCounts.ts';

/**
 * A search that counts events in windows of m²_miss (2025 paper section 2.1): for each mass hypothesis the observed
 * count comes from the event list, the background from the densities of its components and the limit on the number
 * of signal events from CLs; B_UL = N_UL × single event sensitivity (eq 2.1). With an exposure other than 1 the
 * background grows in proportion, σ_b/b stays or falls as `UncertaintyLaw` says, the sensitivity improves in proportion,
 * and nothing is observed.
 * @param analysis checked content of an analysis file
 */
export function createCountingSearch(analysis: CountingAnalysis): Search {
  const hypothesesMeV = massHypotheses(analysis);
  const prepared = once(() => prepare(analysis, hypothesesMeV));

  const scan = (options: ScanOptions): LimitScan => {
    const { exposure, uncertaintyLaw, supposed } = options;
    const { counts, windows, sources, nominalBackground, nominalUncertainty, nominalSensitivity } =
      prepared();
    const data = { hypothesesMeV, windows, sources, eventsGeV2: analysis.eventsGeV2 };
    const taken = exposure === 1 ? counts.slice() : counts.map(() => Number.NaN);
    const channels = {
      observedCount: supposed === undefined ? taken : supposedInWindows(data, supposed, exposure),
      background: nominalBackground.map((events) => events * exposure),
      backgroundUncertainty: nominalUncertainty.map((systematic) =>
        projectedUncertainty({ statistical: 0, systematic }, exposure, uncertaintyLaw),
      ),
    };
    const limits = scanCountingLimits(channels, options, options.only);
    return {
      massMeV: hypothesesMeV,
      ...channels,
      singleEventSensitivity: nominalSensitivity.map((branching) => branching / exposure),
      signalLimitObserved:
        supposed === undefined ? limits.observed : limitsOrMedian(limits, channels.observedCount),
      signalLimitExpected: limits.expected,
      ...(limits.unsolved.length === 0 ? {} : { unsolved: limits.unsolved }),
    };
  };

  const inputs = (): MissingMassInputs => {
    const { sources, windows, ...nominal } = prepared();
    return {
      kind: 'missing-mass',
      hypothesesMeV,
      resolution: hypothesesMeV.map(resolutionOf(analysis)),
      singleEventSensitivity: nominal.nominalSensitivity,
      windowLow: Float64Array.from(windows, ({ lowGeV2 }) => lowGeV2),
      windowHigh: Float64Array.from(windows, ({ highGeV2 }) => highGeV2),
      observedCount: nominal.counts,
      background: nominal.nominalBackground,
      backgroundUncertainty: nominal.nominalUncertainty,
      ...missingMassSpectrum(analysis.signalRegionsGeV2, sources),
      events: Float64Array.from(analysis.eventsGeV2).sort(),
    };
  };

  const law = lifetimeAcceptance(analysis.lifetimeAcceptance);
  const reach = lifetimeReach(analysis.lifetimeFloor, law);

  return {
    ...searchHead(analysis),
    contains: analysis.contains ?? [],
    hypothesesMeV,
    suppositions: 'events',
    scan,
    inputs,
    unbinned: analysis,
    lifetimeReach: reach,
    acceptanceRatio: withinReach(law, reach),
  };
}

/** Windows of the hypotheses with what is counted and expected in them, at the nominal exposure. */
function prepare(analysis: CountingAnalysis, hypothesesMeV: Float64Array) {
  const windows = Array.from(hypothesesMeV, windowsOf(analysis));
  const sources = analysis.backgroundComponents.map(backgroundSource);
  const backgrounds = windows.map((window) => windowBackground(sources, window));
  const sensitivityMasses = Float64Array.from(analysis.singleEventSensitivity.massMeV);
  const logSensitivity = Float64Array.from(analysis.singleEventSensitivity.value, log);
  return {
    windows,
    sources,
    counts: Float64Array.from(windows, (window) => countEvents(analysis.eventsGeV2, window)),
    nominalBackground: Float64Array.from(backgrounds, ({ background }) => background),
    nominalUncertainty: Float64Array.from(backgrounds, ({ backgroundUncertainty }) => backgroundUncertainty),
    nominalSensitivity: hypothesesMeV.map((mass) =>
      exp(interpolate(sensitivityMasses, logSensitivity, mass)),
    ),
  };
}
