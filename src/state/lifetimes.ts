import { parseNumber } from './permalinkWords.ts';

/** Most lifetimes in a family of limit curves. */
export const mostLifetimes = 12;

/** Those of some lifetimes (s) that a family can have, the longest first, each once: 0 for an X that decays at once, Infinity allowed. */
export const inFamily = (lifetimesS: readonly number[]): readonly number[] =>
  [...new Set(lifetimesS)]
    .filter((each) => each >= 0)
    .sort((a, b) => b - a)
    .slice(0, mostLifetimes);

/** A lifetime of a link in s; negative where it is none. */
export const secondsIn = (text: string): number => (text === 'inf' ? Infinity : (parseNumber(text) ?? -1));
