import type { MethodId } from './methods.ts';

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

/** Which limit is wanted: the confidence level as a fraction, and the definition of the limit. */
export interface LimitOptions {
  confidenceLevel: number;
  method: MethodId;
}
