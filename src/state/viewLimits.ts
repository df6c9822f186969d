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

/** Couplings of one convention in another, ascending. */
export function couplingsIn(to: CouplingConvention, from: CouplingConvention, couplings: Interval): Interval {
  return fromAmplitudes(to, amplitudes(couplings, from));
}

/** Amplitude couplings of a view, ascending. */
export function amplitudes([lower, upper]: Interval, convention: CouplingConvention): Interval {
  return ascending([amplitudeCoupling(convention, lower), amplitudeCoupling(convention, upper)]);
}

/** Amplitude couplings in a convention, ascending. */
export function fromAmplitudes(convention: CouplingConvention, [lower, upper]: Interval): Interval {
  return ascending([couplingInConvention(convention, lower), couplingInConvention(convention, upper)]);
}

/** The view as it is kept: null where it is the whole axis. */
export function keptMasses(view: Interval, scale: Scale): Interval | null {
  const [lowest, highest] = massEnds(scale);
  return view[0] <= lowest && view[1] >= highest ? null : view;
}

export const ascending = ([a, b]: Interval): Interval => (a <= b ? [a, b] : [b, a]);
