import type { LimitStatistic, MethodId } from './methods.ts';

/**
 * One counting channel: observed count, expected background and its absolute uncertainty σ_b, all in events.
 */
export interface CountingChannel {
  observedCount: number;
  background: number;
  backgroundUncertainty: number;
}

/** What is known of a channel before it is looked at. */
export type CountingBackground = Omit<CountingChannel, 'observedCount'>;

/** Which definition of a limit is wanted, and the toys of the method that draws them. */
export interface MethodOptions {
  method: MethodId;
  /** For the method `toys` only: whole number that makes the toys repeatable; 1 if absent. */
  seed?: number;
  /** For the method `toys` only: number of toys for a limit; 10 000 if absent. */
  toys?: number;
}

/** Which limit is wanted: the confidence level as a fraction, and the definition of the limit. */
export interface LimitOptions extends MethodOptions {
  confidenceLevel: number;
  /** What falls to 1 − CL; `cls` if absent. */
  statistic?: LimitStatistic;
}
