import { lifetimeRangeS, roundTo } from '../../state/ranges.ts';

/** Steps of the slider per decade. */
const lifetimeSteps = 50;

const lifetimeStart = Math.log10(lifetimeRangeS[0]);

/** Last position of the lifetime slider; it stands for ∞. */
export const lifetimeEnd = Math.round(lifetimeSteps * (Math.log10(lifetimeRangeS[1]) - lifetimeStart)) + 1;

/** Position of a lifetime in s. */
export function lifetimePosition(lifetimeS: number): number {
  if (lifetimeS === Number.POSITIVE_INFINITY) return lifetimeEnd;
  return Math.round(lifetimeSteps * (Math.log10(lifetimeS) - lifetimeStart));
}

/** Lifetime in s at a position, to three digits. */
export function lifetimeAt(position: number): number {
  if (position >= lifetimeEnd) return Number.POSITIVE_INFINITY;
  return roundTo(10 ** (lifetimeStart + position / lifetimeSteps), 3);
}

/** The lifetime with which the limit view opens, s. */
export const firstLifetimeS = 1e-9;
