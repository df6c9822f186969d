import type { TriangleSigns } from '../physics/alp/triangle.ts';
import type { CountsWithIntervals, SquaredMassSpectrum } from '../searches/squaredMassSpectrum.ts';
import type { EndReason } from '../exclusion/endCodes.ts';
import type { IntervalColumns } from '../exclusion/intervals.ts';
import type { ExcludedRegion } from '../exclusion/regions.ts';
import type { ConventionParameters, DecayFractions, ModelId } from '../physics/models/model.ts';
import type { UncertaintyLaw } from '../searches/exposure.ts';
import type { SearchInputs } from '../searches/searchInputs.ts';
import type { LimitStatistic, MethodId } from '../statistics/methods.ts';
import type { CurveName } from './request.ts';
import type { SearchSummary } from './searchSummary.ts';
import type { LifetimeNote } from './lifetimeNotes.ts';
import type { Silence } from './silence.ts';

export type { SearchSummary } from './searchSummary.ts';
export type * from './statisticsAnswers.ts';

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
  /** Why this search draws nothing in this model, or null. */
  readonly silence: Silence | null;
  readonly curves: readonly ExclusionCurve[];
  /** Present where every second window was looked at alone. */
  readonly rough?: true;
}

/** Model quantities per squared amplitude coupling on a mass grid. */
export interface ModelCurves {
  readonly massMeV: Float64Array;
  readonly productionPerCoupling2: Float64Array;
  /** Of the visible decays alone, seconds × g²; NaN where the lifetime is not known, Infinity where X is stable. */
  readonly lifetimeTimesCoupling2S: Float64Array;
}

export interface ExclusionAnswer {
  readonly task: 'exclusion';
  readonly model: ModelId;
  readonly modelCurves: ModelCurves;
  readonly searches: readonly SearchExclusion[];
  /** What any of the searches excludes, where that was asked for; else empty. */
  readonly union: readonly ExclusionCurve[];
}

/** Limits on B over mass. */
export interface LimitCurves {
  readonly massMeV: Float64Array;
  readonly branchingRatioLimit: Readonly<Record<CurveName, Float64Array>>;
}

/** Limits of one search over mass; arrays as long as `massMeV`, NaN where there is none. Rows off the hypotheses have no window: their counts are NaN. */
export interface SearchLimits extends SearchSummary, Partial<LimitGaps>, LimitCurves {
  readonly silence: Silence | null;
  readonly observedCount: Float64Array;
  readonly background: Float64Array;
  readonly backgroundUncertainty: Float64Array;
  readonly singleEventSensitivity: Float64Array;
  /** Acceptance relative to the search's reference lifetime, with the invisible fraction folded in. */
  readonly acceptanceRatio: Float64Array;
  readonly signalLimit: Readonly<Record<CurveName, Float64Array>>;
  /** At masses between which the limits are straight in (m, ln B), where it was asked for; absent where the rows are enough. */
  readonly drawn?: LimitCurves;
  /** Standard deviations of both from the finite number of toys; absent where there are no toys. */
  readonly signalLimitError?: Readonly<Record<CurveName, Float64Array>>;
  readonly branchingRatioLimitError?: Readonly<Record<CurveName, Float64Array>>;
  /** Toys that the limits rest on; absent where there are no toys. */
  readonly toys?: Float64Array;
  /** Present where every second window was looked at alone. */
  readonly rough?: true;
}

export interface LimitsAnswer {
  readonly task: 'limits';
  readonly searches: readonly SearchLimits[];
}

export type Verdict = 'excluded' | 'allowed' | 'on-edge' | 'silent';

/** Counts and limits of one window, which belong together: the limits on signal events are those of these counts. NaN for a row of a published table. */
export interface WindowNumbers {
  /** Mass hypothesis of the window, or mass of the row. */
  readonly hypothesisMeV: number;
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  readonly singleEventSensitivity: number;
  readonly signalLimit: Readonly<Record<CurveName, number>>;
}

/** A window beside a mass, with its limit on B at the lifetime in question. */
export interface NeighbourWindow extends WindowNumbers {
  readonly branchingRatioLimit: Readonly<Record<CurveName, number>>;
}

/** One search at one point: the window whose hypothesis is nearest, and the limit on B at the mass itself. Numbers are NaN where the search is silent. */
export interface SearchPoint extends SearchSummary, WindowNumbers {
  readonly silence: Silence | null;
  /** Whether it can see this particle at no mass at all. */
  readonly isBlind: boolean;
  readonly verdict: Verdict;
  readonly acceptanceRatio: number;
  /** Events that B predicts in the window. */
  readonly expectedSignal: number;
  /** Between these the limit on B is interpolated, ascending in mass; one where the mass is a hypothesis, none where the search is silent. */
  readonly neighbours: readonly NeighbourWindow[];
  /** At the mass of the point, by straight lines in (m, ln B) between the neighbours. */
  readonly branchingRatioLimit: Readonly<Record<CurveName, number>>;
  /** μ = B × decay fraction / B_UL. */
  readonly signalStrength: Readonly<Record<CurveName, number>>;
  /** Excluded couplings at this mass, observed or supposed (expected in other projections), in the model's first convention; ends may be 0 or Infinity. */
  readonly excludedCouplings: readonly (readonly [number, number])[];
  /** The same by the expected limit; empty where there is none. */
  readonly expectedExcludedCouplings: readonly (readonly [number, number])[];
  /** Why each of their ends is one. */
  readonly excludedReasons: readonly (readonly [EndReason, EndReason])[];
  /** On lifetimes of which the search says nothing, and on ends that are no limit. */
  readonly lifetimeNotes: readonly LifetimeNote[];
}

/** What a reader of a point must know: an approximation of its model, by the name that the model gives it, or an excess put in by hand. */
export type Caveat =
  | { readonly code: 'model'; readonly caveat: string }
  | { readonly code: 'placed-excess'; readonly search: string; readonly note: string };

export interface PointAnswer {
  /** What falls to 1 − CL at the limits; CLs if absent. */
  readonly statistic?: LimitStatistic;
  readonly task: 'point';
  readonly model: ModelId;
  readonly massMeV: number;
  readonly amplitudeCoupling: number;
  /** The coupling in every convention of the model, by convention id. */
  readonly couplings: Readonly<Record<string, number>>;
  /** Dark-sector values at which they hold, where a convention of the model needs them. */
  readonly conventionParameters?: ConventionParameters;
  readonly invisibleFraction: number;
  readonly confidenceLevel: number;
  readonly method: string;
  readonly exposure: number;
  /** How σ_b followed the exposure. */
  readonly uncertaintyLaw: UncertaintyLaw;
  /** Proper lifetime of X, all its decays together, s; NaN where it decays only invisibly or its decays are not known. */
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
  readonly caveats: readonly Caveat[];
}

/** A search whose likelihood enters a product, in the window nearest to a point. */
export interface CombinedSearch {
  readonly search: string;
  readonly title: string;
  /** Mass hypothesis of the window. */
  readonly hypothesisMeV: number;
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  /** Signal events that the point predicts in it. */
  readonly signal: number;
  /** Part of the expected sensitivity that it brings, 0–1. */
  readonly share: number;
}

/** Why a search does not enter a product of likelihoods. */
export type LeftOutReason =
  | { readonly code: 'silent'; readonly silence: Silence }
  /** It has no counts. */
  | { readonly code: 'limits-only' }
  | { readonly code: 'no-signal' }
  /** Its data are part of those of another, by its title. */
  | { readonly code: 'part-of'; readonly title: string }
  /** Too many to sum over all outcomes. */
  | { readonly code: 'too-many-events'; readonly mostEvents: number }
  /** It would bring less than this part of the expected sensitivity. */
  | { readonly code: 'too-weak'; readonly smallestShare: number };

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
  /** Searches that are not in it, and why. */
  readonly leftOut: readonly {
    readonly search: string;
    readonly title: string;
    readonly reason: LeftOutReason;
  }[];
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
  readonly searches: readonly (SearchSummary & { readonly silence: Silence | null })[];
  /** Stretches of mass that the searches cover together. */
  readonly massRangesMeV: readonly (readonly [number, number])[];
  readonly curves: readonly ExclusionCurve[];
}

/** Couplings at which half of all experiments would find X; the curve is the median, and searches that do not count are left out. */
export interface ReachAnswer extends Pick<ExclusionAnswer, 'model' | 'searches'> {
  readonly task: 'reach';
  readonly significance: number;
}

/** What is excluded at one mass, by ratio of couplings of an ALP (`triangleRatios`). */
export interface TriangleAnswer {
  readonly task: 'triangle';
  readonly massMeV: number;
  /** Λ at which the couplings are given, TeV. */
  readonly scaleTeV: number;
  readonly signs: TriangleSigns;
  readonly searches: readonly string[];
  /** Smallest (|C_GG| + |C_WW| + |C_ff|)/Λ that is excluded, TeV⁻¹; Infinity where none is. */
  readonly limitPerTeV: Float64Array;
  /** Which of `searches` excludes it; −1 where none does. */
  readonly setBy: Int8Array;
  /** Amplitude of K+ → π+ a of each coupling alone with its sign, MeV² TeV: where their weighted sum is 0, nothing is produced. */
  readonly amplitudes: readonly [number, number, number];
}

/** The same in B, at the lifetime that was asked for: the median of limits is the reach, and all other curves are NaN. */
export interface ReachLimitsAnswer extends Pick<LimitsAnswer, 'searches'> {
  readonly task: 'reach-limits';
  readonly significance: number;
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
  /** Dark-sector values at which they hold, where a convention of the model needs them. */
  readonly conventionParameters?: ConventionParameters;
  readonly invisibleFraction: number;
  /** Of all decays together; NaN where X decays only invisibly. */
  readonly lifetimeS: number;
  readonly properDecayLengthM: number;
  readonly labMomentumGeV: number;
  readonly labDecayLengthM: number;
  readonly branchingRatio: number;
}

/** What turns a single event sensitivity into an acceptance: A = `sensitivity` / single event sensitivity. */
export interface AcceptanceReference {
  readonly sensitivity: number;
  /** In units of what: of 1, or of the acceptance for K+ → π+νν̄. */
  readonly unit: 'one' | 'neutrino-pair';
  /** Part of the selected events that the search windows hold; 1 where they are not separate. */
  readonly windowEfficiency: number;
}

/** What one search rests on. */
export interface SearchInputsAnswer extends SearchSummary {
  /** Null for a search that shows none. */
  readonly inputs: SearchInputs | null;
  /** At the search's hypotheses, relative to its reference lifetime; in the order of the lifetimes asked. */
  readonly acceptance: readonly { readonly lifetimeS: number; readonly ratio: Float64Array }[];
  /** Events in bins of m²_miss, for a search with an event list. */
  readonly squaredMass?: SquaredMassSpectrum;
  /** Central 68.27 % Poisson intervals of the observed counts of the windows, for a search with counts. */
  readonly countIntervals?: CountsWithIntervals;
  /** Single event sensitivity at an acceptance of 1, or, where only that is known, at the acceptance for K+ → π+νν̄. */
  readonly acceptanceReference?: AcceptanceReference;
}

export interface InputsAnswer {
  readonly task: 'inputs';
  readonly searches: readonly SearchInputsAnswer[];
}
