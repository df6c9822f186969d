import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { DecayLaw, PeakAnalysis } from '../data/peakSchema.ts';
import { scanCountingLimits } from '../statistics/scanCountingLimits.ts';
import { decayAcceptance } from './decayLaw.ts';
import { projectedUncertainty } from './exposure.ts';
import { interpolate } from './interpolation.ts';
import { lifetimeReach, withinReach } from './lifetimeReach.ts';
import { once } from './once.ts';
import { peakInputs } from './peakInputs.ts';
import { isSlow } from '../statistics/methods.ts';
import type { LimitScan, ScanOptions, Search } from './search.ts';
import { searchHead } from './searchHead.ts';
import type { SearchSilence } from './silence.ts';
import { peakWindows, type SidebandBackground, sidebandBackground, windowCount } from './sidebandFit.ts';
import { limitsOrMedian, supposedInBins } from './supposedCounts.ts';

function silenceUnder({ method }: Pick<ScanOptions, 'method'>): SearchSilence | null {
  return isSlow(method) ? { code: 'slow-method', method } : null;
}

/**
 * A search for a peak on a smooth spectrum of invariant mass (2025 paper section 3.1): events are counted in windows, the
 * background comes from polynomials fitted to the sidebands of the same spectrum, the limit on signal events from CLs,
 * and B_UL = N_UL/(N_K A(m, τ)) (eq 3.2). It limits B(K+ → π+ X) × B(X → μ+μ−). With an exposure other than 1 the
 * background grows in proportion, its statistical uncertainty with the square root, the systematic one as
 * `UncertaintyLaw` says; the sensitivity improves in proportion, and nothing is observed.
 * @param analysis checked content of an analysis file
 * @param lifetimeLaw name of one of its lifetime laws; the first one unless given
 * @throws Error when there is no law of that name
 */
export function createPeakSearch(
  analysis: PeakAnalysis,
  lifetimeLaw: string = analysis.lifetimeLaws[0].name,
): Search {
  const { spectrum, acceptance, kaonDecays } = analysis;
  const massMeV = Float64Array.from(analysis.hypotheses.massMeV);
  const prepared = once(() => {
    const windows = peakWindows(analysis);
    const acceptanceMasses = Float64Array.from(acceptance.massMeV);
    const logAcceptance = Float64Array.from(acceptance.value, log);
    return {
      windows,
      counts: Float64Array.from(windows, ({ window }) => windowCount(spectrum.counts, window)),
      // A window is fitted when it is looked at.
      fits: windows.map((window) =>
        once(() => sidebandBackground(spectrum.edgesMeV, spectrum.counts, window)),
      ),
      sensitivity: massMeV.map(
        (mass) => 1 / (kaonDecays.value * exp(interpolate(acceptanceMasses, logAcceptance, mass))),
      ),
    };
  });

  const scan = (options: ScanOptions): LimitScan => {
    const { exposure, uncertaintyLaw, supposed, only } = options;
    const { windows, counts, fits, sensitivity } = prepared();
    const isWanted =
      only === undefined || supposed !== undefined ? () => true : (k: number) => only.includes(k);
    const ofFit = (value: (fit: SidebandBackground) => number) =>
      Float64Array.from(fits, (fit, k) => (isWanted(k) ? value(fit()) : Number.NaN));
    const taken = exposure === 1 ? counts.slice() : counts.map(() => Number.NaN);
    const data = { ...spectrum, windows, backgrounds: ofFit((fit) => fit.background) };
    const observedCount = supposed === undefined ? taken : supposedInBins(data, supposed, exposure);
    const background = ofFit((fit) => fit.background * exposure);
    const backgroundUncertainty = ofFit((fit) => projectedUncertainty(fit, exposure, uncertaintyLaw));
    const limits = scanCountingLimits({ observedCount, background, backgroundUncertainty }, options, only);
    return {
      massMeV,
      observedCount,
      background,
      backgroundUncertainty,
      singleEventSensitivity: sensitivity.map((value) => value / exposure),
      signalLimitObserved: supposed === undefined ? limits.observed : limitsOrMedian(limits, observedCount),
      signalLimitExpected: limits.expected,
      ...(limits.unsolved.length === 0 ? {} : { unsolved: limits.unsolved }),
    };
  };

  const underLaw = (name: string): Pick<Search, 'lifetimeReach' | 'acceptanceRatio'> => {
    const law = decayAcceptance(lawOf(analysis, name));
    const reach = lifetimeReach(analysis.lifetimeFloor, law);
    return { lifetimeReach: reach, acceptanceRatio: withinReach(law, reach) };
  };

  const search: Search = {
    ...searchHead(analysis),
    hypothesesMeV: massMeV,
    ...placedExcessOf(analysis),
    lifetimeLaws: analysis.lifetimeLaws.map(({ name }) => name),
    underLifetimeLaw: (name) => ({ ...search, ...underLaw(name) }),
    silenceUnder,
    suppositions: 'bins',
    peak: analysis,
    scan,
    inputs: () => {
      const { windows, fits, sensitivity } = prepared();
      return peakInputs(
        analysis,
        windows,
        fits.map((fit) => fit()),
        sensitivity,
      );
    },
    ...underLaw(lifetimeLaw),
  };
  return search;
}

function placedExcessOf({
  placedExcess,
  hypotheses,
  windowHalfWidthSigma,
}: PeakAnalysis): Pick<Search, 'placedExcess'> {
  if (placedExcess === undefined) return {};
  const { massMeV, note } = placedExcess;
  const nearest = hypotheses.massMeV.reduce(
    (best, mass, k) => (Math.abs(mass - massMeV) < Math.abs(hypotheses.massMeV[best] - massMeV) ? k : best),
    0,
  );
  const half = windowHalfWidthSigma * hypotheses.resolutionMeV[nearest];
  return { placedExcess: { massMeV, rangeMeV: [massMeV - half, massMeV + half], note } };
}

function lawOf({ lifetimeLaws }: PeakAnalysis, wanted: string): DecayLaw {
  const law = lifetimeLaws.find(({ name }) => name === wanted);
  if (law !== undefined) return law;
  const names = lifetimeLaws.map(({ name }) => name).join(', ');
  throw new Error(`The lifetime law is "${wanted}"; it must be one of ${names}.`);
}
