import type { IntervalColumns } from '../exclusion/intervals.ts';
import type { ExcludedRegion } from '../exclusion/regions.ts';
import type { DecayFractions, ModelId } from '../physics/models/model.ts';
import type { UncertaintyLaw } from '../searches/exposure.ts';
import type { PlacedExcess, Signature } from '../searches/search.ts';
import type { SearchInputs } from '../searches/searchInputs.ts';
import type { ComparedId } from '../statistics/definitions.ts';
import type { LimitStatistic, MethodId } from '../statistics/methods.ts';
import type { ShapeConfig } from '../statistics/shape/shapeModel.ts';
import type { CurveName, EngineRequest, Task } from './request.ts';

/** What a reader must know about a search, the same in every answer that mentions it. */
export interface SearchSummary {
  readonly search: string;
  readonly title: string;
  readonly signature: Signature;
  readonly provenanceKind: string;
  readonly provenanceNote: string;
  readonly massRangesMeV: readonly (readonly [number, number])[];
  /** Key into references.bib. */
  readonly citation: string;
  /** An excess that was put into its reconstructed counts; absent where there is none. */
  readonly placedExcess?: PlacedExcess;
  /** Events supposed in the window of a hypothesis: what is called observed is then a projection. Absent where there are none. */
  readonly supposed?: { readonly hypothesisMeV: number; readonly count: number };
}

export interface ExclusionCurve {
  readonly curve: CurveName;
  /** Per mass, the excluded intervals in ln g. */
  readonly columns: IntervalColumns;
  /** The same intervals joined over mass. */
  readonly regions: readonly ExcludedRegion[];
}

/** Masses at which a search looked and yet has no limit that could be drawn, ascending. */
export interface LimitGaps {
  /** Beside windows in which no crossing with 1 − CL could be found. */
  readonly unsolvedMeV: Float64Array;
  /** Beside windows in which CLs+b excludes every signal, even none: their limit is 0. */
  readonly emptyMeV: Float64Array;
}

export interface SearchExclusion extends SearchSummary, Partial<LimitGaps> {
  /** One sentence why this search draws nothing in this model, or null. */
  readonly silence: string | null;
  readonly curves: readonly ExclusionCurve[];
}

/** Model quantities per squared amplitude coupling on a mass grid. */
export interface ModelCurves {
  readonly massMeV: Float64Array;
  readonly productionPerCoupling2: Float64Array;
  /** Seconds × g²; NaN where the lifetime is not known, Infinity where X is stable. */
  readonly lifetimeTimesCoupling2S: Float64Array;
}

export interface ExclusionAnswer {
  readonly task: 'exclusion';
  readonly model: ModelId;
  readonly modelCurves: ModelCurves;
  readonly searches: readonly SearchExclusion[];
  /** What any of the searches excludes, where that was asked for; else empty. */
  readonly union: readonly ExclusionCurve[];
  /** What their combined limit excludes, where another request has brought it. */
  readonly combined?: readonly ExclusionCurve[];
}

/** Limits of one search over mass; arrays as long as `massMeV`, NaN where there is none. Rows off the hypotheses have no window: their counts are NaN. */
export interface SearchLimits extends SearchSummary, Partial<LimitGaps> {
  readonly silence: string | null;
  readonly massMeV: Float64Array;
  readonly observedCount: Float64Array;
  readonly background: Float64Array;
  readonly backgroundUncertainty: Float64Array;
  readonly singleEventSensitivity: Float64Array;
  /** Acceptance relative to the search's reference lifetime, with the invisible fraction folded in. */
  readonly acceptanceRatio: Float64Array;
  readonly signalLimit: Readonly<Record<CurveName, Float64Array>>;
  readonly branchingRatioLimit: Readonly<Record<CurveName, Float64Array>>;
  /** Standard deviations of both from the finite number of toys; absent where there are no toys. */
  readonly signalLimitError?: Readonly<Record<CurveName, Float64Array>>;
  readonly branchingRatioLimitError?: Readonly<Record<CurveName, Float64Array>>;
  /** Toys that the limits rest on; absent where there are no toys. */
  readonly toys?: Float64Array;
}

export interface LimitsAnswer {
  readonly task: 'limits';
  readonly searches: readonly SearchLimits[];
}

export type Verdict = 'excluded' | 'allowed' | 'on the edge' | 'silent';

/** One search at one point. Numbers are NaN where the search is silent. */
export interface SearchPoint extends SearchSummary {
  readonly silence: string | null;
  readonly verdict: Verdict;
  readonly acceptanceRatio: number;
  readonly singleEventSensitivity: number;
  /** Events that B predicts in the window. */
  readonly expectedSignal: number;
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  /** Mass hypothesis whose window the counts belong to. */
  readonly hypothesisMeV: number;
  readonly signalLimit: Readonly<Record<CurveName, number>>;
  readonly branchingRatioLimit: Readonly<Record<CurveName, number>>;
  /** μ = B × decay fraction / B_UL. */
  readonly signalStrength: Readonly<Record<CurveName, number>>;
  /** Excluded couplings at this mass, observed or supposed (expected in other projections), in the model's first convention; ends may be 0 or Infinity. */
  readonly excludedCouplings: readonly (readonly [number, number])[];
}

export interface PointAnswer {
  /** What falls to 1 − CL at the limits; CLs if absent. */
  readonly statistic?: LimitStatistic;
  readonly task: 'point';
  readonly model: ModelId;
  readonly massMeV: number;
  readonly amplitudeCoupling: number;
  /** The coupling in every convention of the model, by convention id. */
  readonly couplings: Readonly<Record<string, number>>;
  readonly invisibleFraction: number;
  readonly confidenceLevel: number;
  readonly method: string;
  readonly exposure: number;
  /** How σ_b followed the exposure. */
  readonly uncertaintyLaw: UncertaintyLaw;
  /** Proper lifetime of the visible decays, s. */
  readonly lifetimeS: number;
  readonly properDecayLengthM: number;
  /** Lab momentum of X at which the decay length is quoted, GeV/c. */
  readonly labMomentumGeV: number;
  readonly labDecayLengthM: number;
  readonly branchingRatio: number;
  /** Fractions of all decays, the invisible ones included. */
  readonly decayFractions: DecayFractions & { readonly invisible: number };
  readonly verdict: Verdict;
  /** Search with the largest μ, or null. */
  readonly strongestSearch: string | null;
  readonly searches: readonly SearchPoint[];
  readonly caveats: readonly string[];
}

/** A search whose likelihood enters a product, in the window at a point. */
export interface CombinedSearch {
  readonly search: string;
  readonly title: string;
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  /** Signal events that the point predicts. */
  readonly signal: number;
  /** Part of the expected sensitivity that it brings, 0–1. */
  readonly share: number;
}

/** One limit on a point from all searches that see it. */
export interface CombinationAnswer {
  readonly task: 'combination';
  readonly model: ModelId;
  readonly massMeV: number;
  readonly amplitudeCoupling: number;
  readonly method: MethodId;
  readonly confidenceLevel: number;
  readonly exposure: number;
  readonly uncertaintyLaw: UncertaintyLaw;
  /** Searches in the product of likelihoods. */
  readonly combined: readonly CombinedSearch[];
  /** Searches that are not in it, each with one sentence why. */
  readonly leftOut: readonly { readonly search: string; readonly title: string; readonly reason: string }[];
  /** μ = B/B_UL of the product; NaN where no search has counts here. */
  readonly signalStrength: Readonly<Record<CurveName, number>>;
  /** At the signal that the point predicts. */
  readonly cls: number;
  readonly clsb: number;
  readonly clb: number;
  /** `combination`, or the search that is stronger because only its limits are published; null where nobody speaks. */
  readonly decidedBy: string | null;
  /** μ of whoever decides, and what it means. */
  readonly strength: number;
  readonly verdict: Verdict;
}

/** What the combined limit of all searches excludes of a model. */
export interface CombinedExclusionAnswer {
  readonly task: 'combined-exclusion';
  readonly model: ModelId;
  readonly searches: readonly (SearchSummary & { readonly silence: string | null })[];
  /** Stretches of mass that the searches cover together. */
  readonly massRangesMeV: readonly (readonly [number, number])[];
  readonly curves: readonly ExclusionCurve[];
}

export interface ModelAnswer {
  readonly task: 'model';
  readonly model: ModelId;
  readonly massMeV: Float64Array;
  readonly productionPerCoupling2: Float64Array;
  readonly lifetimeTimesCoupling2S: Float64Array;
  readonly ee: Float64Array;
  readonly mumu: Float64Array;
  readonly gammagamma: Float64Array;
}

export interface ConvertAnswer {
  readonly task: 'convert';
  readonly model: ModelId;
  readonly massMeV: number;
  readonly amplitudeCoupling: number;
  readonly couplings: Readonly<Record<string, number>>;
  readonly lifetimeS: number;
  readonly properDecayLengthM: number;
  readonly labMomentumGeV: number;
  readonly labDecayLengthM: number;
  readonly branchingRatio: number;
}

/** What one search rests on. */
export interface SearchInputsAnswer extends SearchSummary {
  /** Null for a search that shows none. */
  readonly inputs: SearchInputs | null;
  /** At the search's hypotheses, relative to its reference lifetime; in the order of the lifetimes asked. */
  readonly acceptance: readonly { readonly lifetimeS: number; readonly ratio: Float64Array }[];
}

export interface InputsAnswer {
  readonly task: 'inputs';
  readonly searches: readonly SearchInputsAnswer[];
}

export interface CountingAnswer {
  readonly task: 'cls';
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
    readonly upcrossingPValue: number;
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

export type EngineAnswer =
  | ExclusionAnswer
  | LimitsAnswer
  | PointAnswer
  | ModelAnswer
  | ConvertAnswer
  | InputsAnswer
  | CombinationAnswer
  | CombinedExclusionAnswer
  | CountingAnswer
  | WindowAnswer
  | ComparisonAnswer
  | SignificanceAnswer
  | ShapeAnswer;

export type AnswerOf<T extends Task> = Extract<EngineAnswer, { task: T }>;
export type AnswerTo<R extends EngineRequest> = AnswerOf<R['task']>;

/** A calculation on its way: the fraction done, alone or with the answer as it stands for what takes long. */
export type EngineStep<A = EngineAnswer> = number | PartialAnswer<A>;

export interface PartialAnswer<A = EngineAnswer> {
  readonly fraction: number;
  readonly partial: () => A;
}

/** An answer, or one sentence: `input` when the request was at fault, `failure` when we were. */
export type EngineResult<A = EngineAnswer> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly kind: 'input' | 'failure'; readonly sentence: string };
