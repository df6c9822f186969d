import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { CouplingConvention } from '../physics/models/model.ts';
import type { Scale } from './choices.ts';
import * as ranges from './ranges.ts';

export type Interval = readonly [number, number];

/** Part of the smallest span that rounding to the digits of a link leaves. */
const roundedSpan = 0.99;

/** Lowest and highest mass of an axis, in MeV/c². */
export function massEnds(scale: Scale): Interval {
  return [scale === 'log' ? ranges.smallestLogMassMeV : ranges.massRangeMeV[0], ranges.massRangeMeV[1]];
}

/** Whether an axis can show these masses, in MeV/c². */
export function isMassView([lower, upper]: Interval, scale: Scale): boolean {
  const [lowest, highest] = massEnds(scale);
  return lower >= lowest && upper <= highest && upper - lower >= ranges.smallestMassSpanMeV * roundedSpan;
}

/** Whether an axis can show these couplings; judged by the amplitude coupling, so that all conventions agree. */
export function isCouplingView(view: Interval, convention: CouplingConvention): boolean {
  const [lower, upper] = amplitudes(view, convention);
  const decades = Math.log10(upper / lower);
  return (
    ranges.isAmplitude(lower) &&
    ranges.isAmplitude(upper) &&
    decades >= ranges.smallestAmplitudeDecades * roundedSpan
  );
}

/**
 * The masses that an axis shows where these are asked for, in any order.
 * @returns in MeV/c², to the digits of a link
 */
export function fittedMasses(mass: Interval, scale: Scale): Interval {
  return rounded(within(ascending(mass), massEnds(scale), ranges.smallestMassSpanMeV));
}

/**
 * The couplings that an axis shows where these are asked for, in any order.
 * @returns in the convention, to the digits of a link
 */
export function fittedCouplings(coupling: Interval, convention: CouplingConvention): Interval {
  const smallest = ranges.smallestAmplitudeDecades * Math.LN10;
  const fitted = within(
    logarithms(amplitudes(coupling, convention)),
    logarithms(ranges.amplitudeRange),
    smallest,
  );
  return rounded(fromAmplitudes(convention, exponentials(fitted)));
}

/** Couplings of one convention in another, ascending. */
export function couplingsIn(to: CouplingConvention, from: CouplingConvention, couplings: Interval): Interval {
  return fromAmplitudes(to, amplitudes(couplings, from));
}

/** Amplitude couplings of a view, ascending. */
function amplitudes([lower, upper]: Interval, convention: CouplingConvention): Interval {
  return ascending([amplitudeCoupling(convention, lower), amplitudeCoupling(convention, upper)]);
}

function fromAmplitudes(convention: CouplingConvention, [lower, upper]: Interval): Interval {
  return ascending([couplingInConvention(convention, lower), couplingInConvention(convention, upper)]);
}

/** The interval at least `smallest` long and moved inside `ends`. */
export function within(interval: Interval, ends: Interval, smallest: number): Interval {
  const whole = ends[1] - ends[0];
  const [first, second] = interval.map((end) => ranges.clamp(end, [ends[0] - whole, ends[1] + whole]));
  const span = ranges.clamp(second - first, [smallest, whole]);
  const start = ranges.clamp((first + second) / 2 - span / 2, [ends[0], ends[1] - span]);
  return [start, start + span];
}

/** The view as it is kept: null where it is the whole axis. */
export function keptMasses(view: Interval, scale: Scale): Interval | null {
  const [lowest, highest] = massEnds(scale);
  return view[0] <= lowest && view[1] >= highest ? null : view;
}

export const ascending = ([a, b]: Interval): Interval => (a <= b ? [a, b] : [b, a]);
/** To the digits of a link. */
export const rounded = ([lower, upper]: Interval): Interval => [
  ranges.roundTo(lower, ranges.linkDigits),
  ranges.roundTo(upper, ranges.linkDigits),
];

export const logarithms = ([lower, upper]: Interval): Interval => [Math.log(lower), Math.log(upper)];
export const exponentials = ([lower, upper]: Interval): Interval => [Math.exp(lower), Math.exp(upper)];
