import { exp } from '../mathematics/exponential.ts';
import { knownBackground } from './backgroundModel.ts';
import { checkChannel, checkLimitOptions, refuse } from './checkChannel.ts';
import type { CountingBackground, CountingChannel, LimitOptions } from './countingChannel.ts';
import type { CountingWindow, ExpectedSignals } from './countingWindow.ts';
import { expectedCounts, limitsOfCounts } from './expectedCounts.ts';
import { expectedOutcomes, limitsOfOutcomes } from './expectedOutcomes.ts';
import { frequentistSignal, type OutcomeMeasure } from './frequentistLimit.ts';
import type { LimitStatistic } from './methods.ts';
import { type ObservedOutcome, signalPoorOutcomes } from './outcomeSum.ts';
import {
  drawOutcomes,
  logLevelError,
  logProbabilityOfToys,
  logSignalRichOfToys,
  toyProbability,
  type ToyOutcomes,
} from './outcomeToys.ts';
import { fixedBackground, poissonConstrained, withAuxiliary } from './profiledBackground.ts';
import { firstGuess, type LimitTarget, limitTarget } from './signalRoot.ts';
import { type ToyOptions, toyOptions } from './toyOptions.ts';

/** Finer than 10⁷ toys resolve. */
const tolerance = 1e-4;

/** With more than this the fluctuations of the auxiliary count are lost against those of any count allowed. */
const largestAuxiliary = 1e12;

/** A channel before its count is known; a known background has no auxiliary count. */
function unobserved({
  background,
  backgroundUncertainty,
}: CountingBackground): Omit<ObservedOutcome, 'count'> {
  if (backgroundUncertainty === 0) return { profile: fixedBackground(background), auxiliary: 0, ratio: 0 };
  const uncertainty = Math.max(backgroundUncertainty, background / Math.sqrt(largestAuxiliary));
  const profile = poissonConstrained(background, uncertainty);
  return { profile, auxiliary: profile.auxiliary, ratio: background / uncertainty ** 2 };
}

function measureOf(toys: ToyOutcomes, criterion: LimitStatistic): OutcomeMeasure {
  return {
    observed: toys.observed,
    logProbability: toyProbability(toys),
    criterion,
    tolerance,
  };
}

/**
 * Fully frequentist CLs as `frequentistWindow` defines it, with the probabilities estimated from toys instead of
 * summed. The toys of all windows come from the same seed, so that neighbours fluctuate together.
 */
export function toyWindow(background: CountingBackground, options: ToyOptions): CountingWindow {
  const channel = unobserved(background);
  const { profile, ratio } = channel;
  const observed = (count: number): ObservedOutcome => ({ ...channel, count });
  const limitFrom = (criterion: LimitStatistic, outcome: ObservedOutcome, target: LimitTarget): number => {
    const start = firstGuess(outcome.count, outcome.profile.nominal, target);
    const toys = drawOutcomes(outcome, start, options);
    return frequentistSignal(measureOf(toys, criterion), start, target);
  };
  const expectedFrom = (criterion: LimitStatistic, target: LimitTarget): ExpectedSignals => {
    if (ratio === 0) {
      return limitsOfCounts(expectedCounts(knownBackground(background.background), null), (count) =>
        limitFrom(criterion, observed(count), target),
      );
    }
    return limitsOfOutcomes(expectedOutcomes(profile, ratio, criterion, target), (outcome) =>
      limitFrom(criterion, { ...outcome, profile: withAuxiliary(profile, outcome.auxiliary), ratio }, target),
    );
  };
  return {
    limit: (count, target) => limitFrom('cls', observed(count), target),
    clsbLimit: (count, target) => limitFrom('clsb', observed(count), target),
    expected: (target) => expectedFrom('cls', target),
    expectedClsb: (target) => expectedFrom('clsb', target),
    levels: (count, signal) => {
      const toys = drawOutcomes(observed(count), signal, options);
      const outcomes = signalPoorOutcomes(toys.observed, signal);
      const clsb = exp(logProbabilityOfToys(toys, signal, outcomes));
      const clb = exp(logProbabilityOfToys(toys, 0, outcomes));
      return { cls: clsb / clb, clsb, clb };
    },
    logP0: (count) => logSignalRichOfToys(drawOutcomes(observed(count), 0, options)),
  };
}

/** An upper limit on signal events and its standard deviation from the finite number of toys. */
export interface ToyLimit {
  readonly limit: number;
  readonly error: number;
}

/**
 * Observed upper limit of the method `toys` with its Monte-Carlo error: a quarter of the distance between the
 * limits for ln CLs (or ln CLs+b) two standard deviations up and down, which also sees the steps of the discrete levels, and
 * at least the accuracy to which the limit is solved for.
 * @throws InvalidInput when the channel or the options are outside what is allowed
 */
export function toyLimit(channel: CountingChannel, options: Omit<LimitOptions, 'method'>): ToyLimit {
  refuse(checkLimitOptions({ ...options, method: 'toys' }) ?? checkChannel(channel));
  const { confidenceLevel, statistic = 'cls' } = options;
  const target = limitTarget(confidenceLevel);
  const start = firstGuess(channel.observedCount, channel.background, target);
  const observed = { ...unobserved(channel), count: channel.observedCount };
  const toys = drawOutcomes(observed, start, toyOptions(options));
  const limitAt = (logTarget: number) =>
    frequentistSignal(measureOf(toys, statistic), start, {
      ...target,
      logTarget: Math.min(logTarget, -1e-9),
    });
  const limit = limitAt(target.logTarget);
  const spread = logLevelError(toys, limit, signalPoorOutcomes(observed, limit), statistic);
  const high = limitAt(target.logTarget - 2 * spread);
  const low = limitAt(target.logTarget + 2 * spread);
  return { limit, error: Math.max(0.25 * (high - low), tolerance * limit) };
}
