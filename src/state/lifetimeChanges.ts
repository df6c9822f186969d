import type { Change } from './changes.ts';
import { inFamily } from './lifetimes.ts';

/** Has the limit plane draw one curve for each of these lifetimes, s. */
export function setLifetimes(lifetimesS: readonly number[]): Change {
  return (choices) => ({ ...choices, lifetimes: inFamily(lifetimesS) });
}

/** Lifetimes of the limits of figure 4 (right) of JHEP 03 (2021) 058 and figure 2b of JHEP 11 (2025) 143, s. */
export const paperLifetimesS: readonly number[] = [Infinity, 5e-9, 2e-9, 1e-9, 5e-10, 2e-10, 1e-10];
