import type { ComparedId } from '../statistics/definitions.ts';
import type { LimitStatistic, MethodId } from '../statistics/methods.ts';
import type { ShapeConfig } from '../statistics/shape/shapeModel.ts';
import type { CurveName } from './request.ts';
import type { SearchSummary } from './searchSummary.ts';

export interface CountingAnswer {
  readonly task: 'cls';
  /** What falls to 1 − CL at the limits. */
  readonly statistic: LimitStatistic;
  readonly signalUpperLimit: number;
  readonly expected: Readonly<Record<Exclude<CurveName, 'observed'>, number>>;
  readonly at: {
    readonly signal: number;
    readonly cls: number;
    readonly clsb: number;
    readonly clb: number;
  } | null;
  readonly discoveryPValue: number;
  readonly localSignificance: number;
  /** Large-sample limit over the exact sum, less 1; null for other methods and where it is not known. */
  readonly asymptoticDeviation: number | null;
  /** Standard deviation of the limit from the finite number of toys; null for methods without toys. */
  readonly monteCarloError: number | null;
}

/** The window that a mass belongs to. Counts are those at the exposure asked for. */
export interface WindowCounts extends SearchSummary {
  readonly hypothesisMeV: number;
  /** Observed or supposed; NaN in other projections. */
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  /** B of one event of X at the reference lifetime of the search. */
  readonly singleEventSensitivity: number;
  /** What the curves are computed for: the observed or supposed count, or in other projections the background rounded to a whole number. */
  readonly count: number;
  readonly confidenceLevel: number;
}

/** Confidence levels of one window against signal, with their crossings. */
export interface WindowAnswer extends WindowCounts {
  readonly task: 'window';
  readonly method: MethodId;
  /** Signal events, from 0. */
  readonly signal: Float64Array;
  readonly cls: Float64Array;
  readonly clsb: Float64Array;
  readonly clb: Float64Array;
  /** Signals at which CLs and CLs+b fall to 1 − CL; NaN where that cannot be found. */
  readonly limit: number;
  readonly clsbLimit: number;
  readonly expected: Readonly<Record<Exclude<CurveName, 'observed'>, number>>;
  readonly discoveryPValue: number;
  readonly localSignificance: number;
  /** Large-sample limit over the exact sum, less 1; null for other methods and where it is not known. */
  readonly asymptoticDeviation: number | null;
  /** Standard deviation of the limit from the finite number of toys; null for methods without toys. */
  readonly monteCarloError: number | null;
}

/** What one method makes of a window, in signal events; NaN where it has no such number. */
export interface ComparedLimit {
  readonly id: ComparedId;
  readonly limit: number;
  readonly clsbLimit: number;
  readonly median: number;
  /** Lower end of the interval, for the one definition that has one. */
  readonly lower: number;
  readonly monteCarloError: number | null;
  /** One sentence where the method has no answer for this window. */
  readonly silence: string | null;
}

export interface ComparisonAnswer extends WindowCounts {
  readonly task: 'comparison';
  readonly limits: readonly ComparedLimit[];
}

/** Local significances over the hypotheses of a search, and the global one of the largest. */
export interface SignificanceAnswer extends SearchSummary {
  readonly task: 'significance';
  readonly method: MethodId;
  readonly massMeV: Float64Array;
  readonly localPValue: Float64Array;
  readonly localSignificance: Float64Array;
  readonly global: {
    /** Hypothesis with the smallest local p₀. */
    readonly massMeV: number;
    readonly localSignificance: number;
    readonly pValue: number;
    readonly error: number;
    readonly significance: number;
    readonly toys: number;
  };
}

export interface ShapeAnswer {
  readonly task: 'shape';
  readonly confidenceLevel: number;
  readonly config: ShapeConfig;
  /** Upper limit in signal events at the nominal sensitivity, and its Monte-Carlo error. */
  readonly signalLimit: number;
  readonly error: number;
  /** B of one event, and the limit on B with its error; null where only a configuration was given. */
  readonly singleEventSensitivity: number | null;
  readonly branchingRatioLimit: number | null;
  readonly branchingRatioError: number | null;
}
