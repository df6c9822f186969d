import { exp } from '../mathematics/exponential.ts';
import type { CountingWindow } from './countingWindow.ts';
import { expectedOutcomes, limitsOfOutcomes } from './expectedOutcomes.ts';
import type { LimitStatistic } from './methods.ts';
import {
  logProbability,
  logSignalRich,
  mergeOutcomes,
  type ObservedOutcome,
  type SignalPoorOutcomes,
  sameOutcomes,
  signalPoorOutcomes,
} from './outcomeSum.ts';
import { type ProfiledBackground, withAuxiliary } from './profiledBackground.ts';
import { firstGuess, type LimitTarget } from './signalRoot.ts';

/** How the probability of a set of outcomes is found: summed exactly, or estimated from toys. */
export interface OutcomeMeasure {
  readonly observed: ObservedOutcome;
  /** ln of the probability of the outcomes at a signal; 0 for CLb, the tested signal for CLs+b. */
  readonly logProbability: (signal: number, outcomes: SignalPoorOutcomes) => number;
  /** What a limit asks of: CLs, or CLs+b alone, whose place the word CLs then takes in this file. */
  readonly criterion: LimitStatistic;
  /** Relative accuracy to which a limit is wanted. */
  readonly tolerance: number;
}

/** Growth of the signal by 1.3 each, ten decades, after which CLs will not fall any more. */
const mostSteps = 90;

/** ln CLs at a signal, with the outcomes it counts. */
interface Point {
  readonly signal: number;
  readonly outcomes: SignalPoorOutcomes;
  readonly logCls: number;
}

/** ln of what CLs+b is divided by. */
function logDivisor({ logProbability, criterion }: OutcomeMeasure, outcomes: SignalPoorOutcomes): number {
  return criterion === 'cls' ? logProbability(0, outcomes) : 0;
}

function pointAt(measure: OutcomeMeasure, signal: number, hint?: SignalPoorOutcomes): Point {
  const outcomes = signalPoorOutcomes(measure.observed, signal, hint);
  const logCls = measure.logProbability(signal, outcomes) - logDivisor(measure, outcomes);
  return { signal, outcomes, logCls };
}

/**
 * Largest signal with CLs ≥ 1 − CL; 0 where there is none, which happens to CLs+b alone, NaN where CLs does not fall.
 * @param start first guess in events
 */
export function frequentistSignal(
  measure: OutcomeMeasure,
  start: number,
  { logTarget }: LimitTarget,
): number {
  let high = pointAt(measure, start);
  // Steps of the discrete CLs are below a factor of two, so there is no crossing beyond the first half of the
  // goal.
  for (let step = 0; high.logCls > logTarget - Math.LN2; step++) {
    if (step > mostSteps) return Number.NaN;
    high = pointAt(measure, 1.3 * high.signal, high.outcomes);
  }
  let low = high;
  while (low.logCls < logTarget) {
    if (low.signal < 1e-9 * start) return 0;
    low = pointAt(measure, 0.8 * low.signal, low.outcomes);
  }
  return lastCrossing(measure, low, high, logTarget) ?? low.signal;
}

/**
 * Largest signal between two points at which ln CLs reaches `goal`. While the counted outcomes stay the same
 * CLs falls smoothly; where they change it steps. An interval is given up when CLs could not reach the goal
 * even if all outcomes counted at either end made up CLs+b and only those counted at both made up CLb.
 */
function lastCrossing(measure: OutcomeMeasure, low: Point, high: Point, goal: number): number | null {
  if (sameOutcomes(low.outcomes, high.outcomes)) return smoothCrossing(measure, low, high, goal);
  const either = mergeOutcomes(low.outcomes, high.outcomes, Math.min);
  const both = mergeOutcomes(low.outcomes, high.outcomes, Math.max);
  if (measure.logProbability(low.signal, either) - logDivisor(measure, both) < goal) return null;
  if (high.signal - low.signal < measure.tolerance * high.signal) {
    return low.logCls >= goal ? low.signal : null;
  }
  const middle = pointAt(measure, 0.5 * (low.signal + high.signal), low.outcomes);
  return lastCrossing(measure, middle, high, goal) ?? lastCrossing(measure, low, middle, goal);
}

/** The same where the counted outcomes do not change: regula falsi with the Illinois rule. */
function smoothCrossing(measure: OutcomeMeasure, low: Point, high: Point, goal: number): number | null {
  if (low.logCls < goal) return null;
  if (high.logCls >= goal) return high.signal;
  const { outcomes } = low;
  const divisor = logDivisor(measure, outcomes);
  let [a, fa] = [low.signal, low.logCls - goal];
  let [b, fb] = [high.signal, high.logCls - goal];
  for (let iteration = 0; iteration < 100 && b - a > 0.1 * measure.tolerance * b; iteration++) {
    const middle = fb === Number.NEGATIVE_INFINITY ? 0.5 * (a + b) : (a * fb - b * fa) / (fb - fa);
    const value = measure.logProbability(middle, outcomes) - divisor - goal;
    if (Math.abs(value) < 0.01 * measure.tolerance) return middle;
    if (value > 0) {
      [a, fa] = [middle, value];
      fb *= 0.5;
    } else {
      [b, fb] = [middle, value];
      fa *= 0.5;
    }
  }
  return a;
}

/**
 * Fully frequentist CLs with q̃_s and a Poisson-constrained background (the constraint of JHEP 03 (2021) 058,
 * section 5): the outcome of an experiment is the pair (N, M) of the count and an auxiliary count, with the
 * background at its best fit to the observed data, and CLs+b and CLb sum the probability of every pair with
 * q̃_s(N, M) ≥ q̃_s(observed), ties within 10⁻⁹ counted. No Monte Carlo. s_up is the largest s with CLs(s) ≥
 * 1 − CL; CLs has small steps because the data are discrete.
 *
 * Expected limits: quantiles of s_up over experiments without signal, in which count and auxiliary count are both drawn
 * (see `expectedOutcomes`). p₀ sums the pairs with q₀ ≥ q₀(observed) at no signal; it is 1 for a deficit.
 * @param ratio τ = b/σ_b²
 */
export function frequentistWindow(profile: ProfiledBackground, ratio: number): CountingWindow {
  const { auxiliary } = profile;
  const observe = (count: number): ObservedOutcome => ({ profile, count, auxiliary, ratio });
  const limitFrom = (criterion: LimitStatistic, observed: ObservedOutcome, target: LimitTarget): number => {
    if (criterion === 'cls' && observed.count === 0) return -target.logTarget;
    const measure: OutcomeMeasure = {
      observed,
      logProbability: (signal, outcomes) => logProbability(observed, signal, outcomes),
      criterion,
      tolerance: 1e-10,
    };
    return frequentistSignal(measure, firstGuess(observed.count, observed.profile.nominal, target), target);
  };
  const expectedFrom = (criterion: LimitStatistic, target: LimitTarget) =>
    limitsOfOutcomes(expectedOutcomes(profile, ratio, criterion, target), (outcome) =>
      limitFrom(criterion, { ...outcome, profile: withAuxiliary(profile, outcome.auxiliary), ratio }, target),
    );
  return {
    limit: (count, target) => limitFrom('cls', observe(count), target),
    clsbLimit: (count, target) => limitFrom('clsb', observe(count), target),
    expected: (target) => expectedFrom('cls', target),
    expectedClsb: (target) => expectedFrom('clsb', target),
    levels: (count, signal) => {
      const observed = observe(count);
      const outcomes = signalPoorOutcomes(observed, signal);
      const logClsb = logProbability(observed, signal, outcomes);
      const logClb = logProbability(observed, 0, outcomes);
      return { cls: exp(logClsb - logClb), clsb: exp(logClsb), clb: exp(logClb) };
    },
    logP0: (count) => logSignalRich(observe(count)),
  };
}
