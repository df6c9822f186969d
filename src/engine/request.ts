import type { OfficialTable } from '../data/officialSchema.ts';
import type { CountTable } from '../data/countTableSchema.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import type { TriangleSigns } from '../physics/alp/triangle.ts';
import type { ConventionParameters, ModelId } from '../physics/models/model.ts';
import type { UncertaintyLaw } from '../searches/exposure.ts';
import type { LimitStatistic, MethodId } from '../statistics/methods.ts';
import type { ShapeConfig } from '../statistics/shape/shapeModel.ts';

/** Curves of one search: the observed limit and five quantiles of the background-only outcome. */
export const curveNames = ['observed', 'm2', 'm1', 'median', 'p1', 'p2'] as const;
export type CurveName = (typeof curveNames)[number];

/** Something for each curve. */
export function byCurve<T>(make: (curve: CurveName) => T): Record<CurveName, T> {
  const [observed, m2, m1, median, p1, p2] = curveNames.map(make);
  return { observed, m2, m1, median, p1, p2 };
}

/** Factors on the number of kaons that requests may use; pages and links clamp to the same ones. */
export const exposureRange = [0.1, 100] as const;

/** How the acceptance of K+ → π+ μ+μ− falls with lifetime, 1 − exp(−τ₀/τ): τ₀(m) as figure 6b implies it, or 0.07 ns throughout. */
export const lifetimeLaws = ['mass-dependent', 'constant'] as const;
export type LifetimeLaw = (typeof lifetimeLaws)[number];

/** "What if n events were seen": in the window of a search whose hypothesis is nearest to a mass, in place of those seen there. */
export interface WhatIf {
  readonly search: string;
  readonly massMeV: number;
  /** A whole number, 0 allowed. */
  readonly count: number;
}

/** The signal of a toy: that of a point of a model plane. */
export type ToySignal = Pick<
  PointRequest,
  'model' | 'massMeV' | 'coupling' | 'convention' | 'invisibleFraction' | 'fixedLifetimeS'
>;

/**
 * One experiment, generated from a seed, in the place of the data of all searches that count. What is computed of it is said
 * to be observed at an exposure of 1: the exposure of the toy itself.
 */
export interface ToyExperiment {
  /** Whole number from 0 to `largestSeed`; the same one gives the same events everywhere. */
  readonly seed: number;
  /** Factor 0.1–100 on the number of kaons that were taken; 1 if absent. */
  readonly exposure?: number;
  /** How σ_b follows the exposure; `relative` if absent. */
  readonly uncertaintyLaw?: UncertaintyLaw;
  /** Background alone if absent. */
  readonly signal?: ToySignal;
}

/** What every limit depends on. */
export interface LimitAssumptions {
  /** Fraction in `confidenceLevelRange`. */
  readonly confidenceLevel: number;
  readonly method: MethodId;
  /** What falls to 1 − CL at a limit; CLs if absent. */
  readonly statistic?: LimitStatistic;
  /** Factor 0.1–100 on the number of kaons; any value but 1 is a projection without observed curves, but where events are supposed. */
  readonly exposure: number;
  /** How σ_b follows an exposure other than 1; `relative` (σ_b/b as published) if absent. */
  readonly uncertaintyLaw?: UncertaintyLaw;
  /** Events supposed in one search: its observed curve is then the one that they would give, at any exposure. */
  readonly whatIf?: WhatIf;
  /** A generated experiment in the place of all data. */
  readonly toy?: ToyExperiment;
  /** Lifetime law of the searches that offer several; their own default if absent. */
  readonly lifetimeLaw?: LifetimeLaw;
  /** Tables of limits, or of counts, that whoever asks brought along; `searches` names them by their `id`. */
  readonly userLimits?: readonly (LimitTable | CountTable)[];
  /** Tables of collaborations that whoever asks brought along, in the place of what was reconstructed. */
  readonly official?: readonly OfficialTable[];
  /** Number of toys per hypothesis and their seed, for searches whose limits come from toys; their usual ones if absent. */
  readonly toys?: number;
  readonly seed?: number;
}

/** Excluded couplings of a model over mass, per search. */
export interface ExclusionRequest extends LimitAssumptions {
  readonly task: 'exclusion';
  readonly model: ModelId;
  /** Identifiers of searches; empty for none. */
  readonly searches: readonly string[];
  /** Probability 0–1 that X behaves as invisible. */
  readonly invisibleFraction: number;
  readonly curves: readonly CurveName[];
  /** Those of them whose regions are joined too, all if absent; the others come as intervals per mass alone. */
  readonly outlined?: readonly CurveName[];
  /** Whether the union of all these searches is wanted too, of the observed and median curves among those asked for. */
  readonly union?: boolean;
  /** Whether limits that are not at hand may come from every second window, for a picture that follows a hand. */
  readonly rough?: boolean;
  /** Masses in MeV, or the searches' own hypotheses; without it the hypotheses refined where regions begin, end or bend. */
  readonly massesMeV?: readonly number[] | 'hypotheses';
}

/** Couplings that the combined limit of all searches excludes over mass; of the curves only observed and median are combined. */
export interface CombinedExclusionRequest extends Omit<ExclusionRequest, 'task' | 'union' | 'rough'> {
  readonly task: 'combined-exclusion';
}

/** What is asked of the reach of a discovery: its significance in standard deviations, in place of what is observed. */
interface AskedReach {
  readonly significance: number;
}

/** Couplings at which half of all experiments would find X, per search that counts; no curve but the median. */
export interface ReachRequest
  extends Omit<ExclusionRequest, 'task' | 'curves' | 'outlined' | 'union' | 'rough' | 'whatIf'>, AskedReach {
  readonly task: 'reach';
}

/** Branching ratios at which half of all experiments would find X, per search that counts; no curve but the median. */
export interface ReachLimitsRequest extends Omit<LimitsRequest, 'task' | 'rough' | 'whatIf'>, AskedReach {
  readonly task: 'reach-limits';
}

/** The lifetime at which a limit on B is asked: one for all masses, or the one that a coupling implies at each mass. */
export type LifetimeChoice =
  | {
      readonly kind: 'fixed';
      /** Of all decays of X together. */
      readonly lifetimeS: number;
      /** Probability 0–1 that X behaves as invisible; 0 if absent. */
      readonly invisibleFraction?: number;
    }
  | {
      readonly kind: 'implied';
      readonly model: ModelId;
      /** Amplitude coupling g of the model. */
      readonly amplitudeCoupling: number;
      readonly invisibleFraction: number;
    };

/** Model-independent upper limits on B(K+ → π+ X) over mass, per search. */
export interface LimitsRequest extends LimitAssumptions {
  readonly task: 'limits';
  readonly searches: readonly string[];
  readonly lifetime: LifetimeChoice;
  readonly massesMeV?: readonly number[];
  /** Whether what a curve needs between the hypotheses is wanted too, where no masses are given. */
  readonly drawn?: boolean;
  /** Whether limits that are not at hand may come from every second window, for a picture that follows a hand. */
  readonly rough?: boolean;
}

/** Everything about one point of a model plane. */
export interface PointRequest extends LimitAssumptions {
  readonly task: 'point';
  readonly model: ModelId;
  readonly searches: readonly string[];
  readonly massMeV: number;
  readonly coupling: number;
  /** Convention of `coupling`; the model's first one if absent. */
  readonly convention?: string;
  /** Dark-sector values of the conventions that need them; their usual ones if absent. */
  readonly conventionParameters?: Partial<ConventionParameters>;
  readonly invisibleFraction: number;
  /** Proper lifetime of X, all its decays together, in s (Infinity allowed) in place of the one that the coupling implies. */
  readonly fixedLifetimeS?: number;
}

/** One limit on a point of a model plane from all searches that see it. */
export interface CombinationRequest extends Omit<PointRequest, 'task'> {
  readonly task: 'combination';
}

/** Largest couplings that are not excluded at one mass, over all ratios of three couplings of an ALP. */
export interface TriangleRequest extends LimitAssumptions {
  readonly task: 'triangle';
  /** Any ALP: its scale Λ counts alone. */
  readonly model: ModelId;
  readonly signs: TriangleSigns;
  readonly searches: readonly string[];
  readonly massMeV: number;
  readonly invisibleFraction: number;
}

/** Production, lifetime and decay fractions over mass. */
export interface ModelRequest {
  readonly task: 'model';
  readonly model: ModelId;
  readonly massesMeV: readonly number[];
}

/** Coupling ↔ lifetime ↔ cτ ↔ all conventions at one mass. */
export interface ConvertRequest {
  readonly task: 'convert';
  readonly model: ModelId;
  readonly massMeV: number;
  /** Dark-sector values of the conventions that need them; their usual ones if absent. */
  readonly conventionParameters?: Partial<ConventionParameters>;
  /** Probability 0–1 that X decays invisibly, which shortens its lifetime; what the model fixes, or 0, if absent. */
  readonly invisibleFraction?: number;
  readonly from:
    | { readonly kind: 'lifetime'; readonly lifetimeS: number }
    | { readonly kind: 'coupling'; readonly coupling: number; readonly convention?: string };
}

/** A one-bin counting limit. */
export interface CountingRequest {
  readonly task: 'cls';
  readonly observedCount: number;
  readonly background: number;
  readonly backgroundUncertainty: number;
  readonly confidenceLevel: number;
  readonly method: MethodId;
  /** What falls to 1 − CL at a limit; `cls` if absent. */
  readonly statistic?: LimitStatistic;
  /** Number of signal events at which CLs, CLs+b and CLb are also wanted. */
  readonly at?: number;
  /** Seed and number of toys, for the method `toys`. */
  readonly seed?: number;
  readonly toys?: number;
}

/** Data of an unbinned analysis: given in full, or those of a search at one mass. */
export type ShapeSource =
  | { readonly kind: 'config'; readonly config: ShapeConfig }
  | { readonly kind: 'search'; readonly search: string; readonly massMeV: number };

/** An unbinned limit in one signal region, by toys. */
export interface ShapeRequest {
  readonly task: 'shape';
  readonly source: ShapeSource;
  readonly confidenceLevel: number;
  /** Toys with signal at each of five signals around the limit. */
  readonly toys: number;
  readonly seed: number;
}

/** One window of a search under some assumptions: the one whose mass hypothesis is nearest. */
interface OfWindow extends LimitAssumptions {
  readonly search: string;
  readonly massMeV: number;
  /** Seed and number of toys, for the method `toys`. */
  readonly seed?: number;
  readonly toys?: number;
}

/** CLs, CLs+b and CLb against the signal in one window. */
export interface WindowRequest extends OfWindow {
  readonly task: 'window';
  /** Number of signals, evenly spaced from 0; 81 if absent. */
  readonly points?: number;
}

/** The limit of one window by every method. */
export interface ComparisonRequest extends OfWindow {
  readonly task: 'comparison';
}

/** Evidence for a signal over all hypotheses of a search, and its largest one corrected for their number. */
export interface SignificanceRequest extends LimitAssumptions {
  readonly task: 'significance';
  readonly search: string;
  /** Seed and number of toys of the whole scan; 1 and 10 000 if absent. */
  readonly seed?: number;
  readonly toys?: number;
}

/** What searches rest on: their spectra, windows, resolution, sensitivity and acceptance. */
export interface InputsRequest {
  readonly task: 'inputs';
  readonly searches: readonly string[];
  /** Proper lifetimes in s at which acceptances are wanted; 0 and Infinity allowed. */
  readonly lifetimesS: readonly number[];
  readonly lifetimeLaw?: LifetimeLaw;
  readonly toy?: ToyExperiment;
  readonly official?: readonly OfficialTable[];
  readonly userLimits?: readonly (LimitTable | CountTable)[];
}
