import type { CountingAnalysis } from '../data/analysisSchema.ts';
import type { DataReason } from '../data/dataFile.ts';
import type { Signature } from '../data/searchList.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { ProductionMode } from '../physics/production/mode.ts';
import type { LimitStatistic, MethodId } from '../statistics/methods.ts';
import type { UncertaintyLaw } from './exposure.ts';
import type { LifetimeReach } from './lifetimeReach.ts';
import type { CountTable } from '../data/countTableSchema.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import type { OfficialRole } from '../data/officialSchema.ts';
import type { PeakAnalysis } from '../data/peakSchema.ts';
import type { SearchInputs } from './searchInputs.ts';
import type { SearchSilence } from './silence.ts';
import type { ToySource } from './toys/toySource.ts';

/** What a search looks for beside the pion: nothing, two muons, two photons or two electrons. */
export type { Signature } from '../data/searchList.ts';

/** Events supposed in the window of one hypothesis, in place of those that were seen there. */
export interface SupposedEvents {
  /** Index of the hypothesis. */
  readonly hypothesis: number;
  /** Their number, whole. */
  readonly count: number;
}

/** Everything that a scan of one search depends on. */
export interface ScanOptions {
  readonly confidenceLevel: number;
  readonly method: MethodId;
  /** What falls to 1 − CL at a limit; CLs if absent. */
  readonly statistic?: LimitStatistic;
  /** Factor on the number of kaons; backgrounds scale with it. Any value but 1 is a projection and has no observed limit. */
  readonly exposure: number;
  /** How σ_b follows the exposure; `relative` if absent. */
  readonly uncertaintyLaw?: UncertaintyLaw;
  /** The scan of what would have been observed; only for a search with `suppositions`. */
  readonly supposed?: SupposedEvents;
  /** Number of toys per hypothesis and their seed, for a search whose limits come from toys; its own usual ones if absent. */
  readonly toys?: number;
  readonly seed?: number;
  /**
   * Indices, ascending, of the hypotheses whose windows are looked at; all if absent. Elsewhere limits, and what takes time,
   * are NaN; these windows have the same numbers as in a whole scan.
   */
  readonly only?: readonly number[];
}

/** Standard deviations of limits on signal events: of the observed one, and of those at −2σ, −1σ, median, +1σ and +2σ. */
export interface LimitErrors {
  readonly observed: Float64Array;
  readonly expected: LimitScan['signalLimitExpected'];
}

/** A scan in the making. */
export interface ScanProgress {
  readonly fraction: number;
  /** The scan as it stands, NaN at hypotheses not yet looked at. */
  readonly soFar: () => LimitScan;
}

/**
 * A scan over the mass hypotheses of a search. All arrays have the length of `massMeV`, which ascends strictly.
 * Upper limits on the number of signal events, one array per curve; NaN where a window has no limit.
 */
export interface LimitScan {
  readonly massMeV: Float64Array;
  /** Observed or supposed events per window; NaN for a search that is only a published limit table, and in projections where nothing is supposed. */
  readonly observedCount: Float64Array;
  readonly background: Float64Array;
  readonly backgroundUncertainty: Float64Array;
  /** B(K+ → π+ X) that yields one event for X that escapes (or decays at once, for visible searches), at the requested exposure. */
  readonly singleEventSensitivity: Float64Array;
  readonly signalLimitObserved: Float64Array;
  /** −2σ, −1σ, median, +1σ, +2σ */
  readonly signalLimitExpected: readonly [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  /**
   * Observed limits on B (times the decay fraction, for visible searches) at the reference lifetime, for a search of which only
   * a table of limits is published; its events and sensitivities are NaN. Absent where limits follow from counts.
   */
  readonly publishedLimit?: Float64Array;
  /** Windows that were looked at and have no limit, because no crossing with 1 − CL could be found; absent where there are none. */
  readonly unsolved?: readonly number[];
  /** Standard deviations of the limits on signal events from the finite number of toys; absent where there are no toys. */
  readonly signalLimitError?: LimitErrors;
  /** Toys that the limits of each hypothesis rest on; absent where there are no toys. */
  readonly toys?: Float64Array;
}

/** An excess that is known to exist but not where, and was put into one window of reconstructed counts. */
export interface PlacedExcess {
  /** Hypothesis in whose window it stands. */
  readonly massMeV: number;
  /** Ends of that window. */
  readonly rangeMeV: readonly [number, number];
  /** What a reader of the window must know, as its file says it. */
  readonly note: string;
}

/**
 * What a search rests on that was given official tables: on them for all that was reconstructed of its events and their
 * scale, for the events alone, or for others of its inputs.
 */
export type OfficialKind = 'official-table' | 'official-counts' | 'partly-official';

/** Why an official table is not computed with. */
export type OfficialProblem =
  /** Its masses, or bins, reach over no whole stretch that the search looked at. */
  | {
      readonly code: 'uncovered';
      readonly unit: 'MeV' | 'GeV2';
      readonly covers: readonly [number, number];
      readonly needs: readonly [number, number];
    }
  /** The search has nothing of this kind that could be replaced. */
  | { readonly code: 'not-of-search' }
  /** Limits at other lifetimes, without those for an X that escapes, or decays at once. */
  | { readonly code: 'no-reference'; readonly lifetime: 'inf' | '0' }
  /** Limits at several confidence levels are in use. */
  | { readonly code: 'other-level'; readonly level: number }
  /** A window has no bin of its own. */
  | { readonly code: 'coarse-bins'; readonly massMeV: number }
  /** Its masses are not the hypotheses of the search. */
  | { readonly code: 'other-hypotheses'; readonly found: number; readonly expected: number }
  /** The analysis with it does not pass the check of our own files. */
  | { readonly code: 'unsound'; readonly reason: DataReason };

/** An official table that a search was given, and whether it is computed with. */
export interface OfficialUse {
  readonly id: string;
  readonly role: OfficialRole;
  readonly name: string;
  /** Null where it is computed with. */
  readonly problem: OfficialProblem | null;
}

/** A decay other than K+ → π+ X in which a search looks for X. */
export interface SearchedProduction {
  readonly mode: ProductionMode;
  /** Its branching ratio per g² as a function of the mass of X in MeV, the same one for the same model; null where the model does not say. */
  readonly perCoupling2: (model: BenchmarkModel) => ((massMeV: number) => number) | null;
}

/** A search: data and a statistical treatment that give B_UL(m, τ). */
export interface Search {
  readonly id: string;
  readonly title: string;
  readonly signature: Signature;
  /** Keys into references.bib, the search's own publication first. */
  readonly citations: readonly string[];
  /** Identifiers of searches whose data are part of this one's, so that the two must not be combined. */
  readonly contains?: readonly string[];
  /** Stretches of mass that the search looked at; between them it says nothing. */
  readonly massRangesMeV: readonly (readonly [number, number])[];
  /** Mass hypotheses, strictly ascending. */
  readonly hypothesesMeV: Float64Array;
  /** "reconstructed" inputs must be named as such wherever they show. */
  readonly provenanceKind:
    'published-table' | 'read-off-figure' | 'reconstructed' | 'computed' | 'own' | OfficialKind;
  readonly provenanceNote: string;
  /** Absent where nothing was put in by hand. */
  readonly placedExcess?: PlacedExcess;
  /** False for a detector that X must reach before it decays; unless said, a visible search sees X that decays at once best. */
  readonly seesPromptDecays?: boolean;
  /** Lifetimes about which it says something; every one if absent. */
  readonly lifetimeReach?: LifetimeReach;
  /** Names of the lifetime laws to choose from, the one in use first unless told otherwise; absent where there is one law. */
  readonly lifetimeLaws?: readonly string[];
  /** The same search under one of its lifetime laws. */
  readonly underLifetimeLaw?: (name: string) => Search;
  /** Why there is no limit under these assumptions (a table published at one confidence level, say); null where there is one. */
  readonly silenceUnder?: (options: ScanOptions) => SearchSilence | null;
  /** In what other events can be supposed: windows of events, or windows of bins; absent where it has neither. */
  readonly suppositions?: 'events' | 'bins';
  /** Upper limits on signal events over all hypotheses. Pure: the same options give the same numbers. */
  readonly scan: (options: ScanOptions) => LimitScan;
  /** The same scan in steps, where it takes seconds: it may be left at any step and gone on with later. */
  readonly scanSteps?: (options: ScanOptions) => Generator<ScanProgress, LimitScan>;
  /** The decay that makes X; K+ → π+ X if absent. */
  readonly production?: SearchedProduction;
  /** The data, for an unbinned analysis of them (`shapeHypotheses`); absent where there is none. */
  readonly unbinned?: CountingAnalysis;
  /** The file of a search for a peak, and that of one of which only limits are public, to which official tables can be added. */
  readonly peak?: PeakAnalysis;
  readonly table?: LimitTable;
  /** The table of somebody's own search that counts. */
  readonly counts?: CountTable;
  /** The generated experiment whose events stand in the place of data; absent for data. */
  readonly toy?: ToySource;
  /** Official tables that it was given in the place of what was reconstructed; absent where there are none. */
  readonly official?: readonly OfficialUse[];
  /** What the scan rests on, for those who want to look at it; the caller must not write to its arrays. */
  readonly inputs?: () => SearchInputs;
  /**
   * Acceptance at proper lifetime τ relative to the reference one (τ = ∞ for invisible, τ = 0 for visible searches, the
   * lifetime seen best where `seesPromptDecays` is false); 0 beyond `lifetimeReach`.
   * @param massMeV mass of X, inside one of `massRangesMeV`
   * @param inverseLifetimePerS 1/τ in s⁻¹; 0 for a stable X
   * @returns a number in [0, 1]
   */
  readonly acceptanceRatio: (massMeV: number, inverseLifetimePerS: number) => number;
}
