import type { CouplingConvention } from '../physics/models/model.ts';
import type { Scale } from './choices.ts';
import * as ranges from './ranges.ts';
import { amplitudes, ascending, fromAmplitudes, type Interval, massEnds } from './viewLimits.ts';

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

/** The interval at least `smallest` long and moved inside `ends`. */
export function within(interval: Interval, ends: Interval, smallest: number): Interval {
  const whole = ends[1] - ends[0];
  const [first, second] = interval.map((end) => ranges.clamp(end, [ends[0] - whole, ends[1] + whole]));
  const span = ranges.clamp(second - first, [smallest, whole]);
  const start = ranges.clamp((first + second) / 2 - span / 2, [ends[0], ends[1] - span]);
  return [start, start + span];
}

/** To the digits of a link. */
export const rounded = ([lower, upper]: Interval): Interval => [
  ranges.roundTo(lower, ranges.linkDigits),
  ranges.roundTo(upper, ranges.linkDigits),
];

export const logarithms = ([lower, upper]: Interval): Interval => [Math.log(lower), Math.log(upper)];
export const exponentials = ([lower, upper]: Interval): Interval => [Math.exp(lower), Math.exp(upper)];
