import type { LimitTarget } from './signalRoot.ts';

/** Limits at −2σ, −1σ, median, +1σ and +2σ of the background-only outcome, in signal events. */
export type ExpectedSignals = readonly [m2: number, m1: number, median: number, p1: number, p2: number];

/** Confidence levels at one signal strength: CLs = CLs+b/CLb, CLs+b and CLb. */
export interface ConfidenceLevels {
  readonly cls: number;
  readonly clsb: number;
  readonly clb: number;
}

/**
 * What a method answers about one channel of given background, whatever is observed in it. The inputs have been
 * checked before; counts are whole numbers and signals are ≥ 0, all in events.
 */
export interface CountingWindow {
  /** Upper limit s_up for an observed count; NaN when the root cannot be bracketed. */
  readonly limit: (count: number, target: LimitTarget) => number;
  /** The same from CLs+b alone; 0 where every signal is excluded, even none. */
  readonly clsbLimit: (count: number, target: LimitTarget) => number;
  /** The five expected limits; each method documents its convention. */
  readonly expected: (target: LimitTarget) => ExpectedSignals;
  /** The same from CLs+b alone. */
  readonly expectedClsb: (target: LimitTarget) => ExpectedSignals;
  /** CLs+b, CLb and CLs of an observed count at a signal strength. */
  readonly levels: (count: number, signal: number) => ConfidenceLevels;
  /** ln p₀, the background-only probability of a count at least as signal-like. */
  readonly logP0: (count: number) => number;
}
