import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ComparisonAnswer,
  ExclusionAnswer,
  InputsAnswer,
  LimitsAnswer,
  PointAnswer,
  SearchSummary,
  SignificanceAnswer,
  WindowAnswer,
} from '../../engine/answer.ts';

/** What the panel of statistics shows; null before its first answers. */
export interface StatisticsAnswers {
  readonly window: WindowAnswer | null;
  readonly comparison: ComparisonAnswer | null;
  readonly significance: SignificanceAnswer | null;
  /** One sentence where there is nothing to show. */
  readonly sentence: string | null;
}

/** The last complete answer of each channel; null before the first. */
export interface Answers {
  readonly exclusion: ExclusionAnswer | null;
  readonly limits: LimitsAnswer | null;
  readonly point: PointAnswer | null;
  /** Searches whose answer at the crosshair has been under way for a while: what `point` says of them is outdated. */
  readonly pointComputing: readonly string[];
  /** Searches that gave none: their data could not be read, or the calculation failed. */
  readonly pointFailed: readonly string[];
  readonly inputs: InputsAnswer | null;
  readonly statistics: StatisticsAnswers | null;
  /** What is known of each search that has spoken, switched on or not. */
  readonly summaries: Readonly<Record<string, SearchSummary>>;
}

export type AnswerStore = StoreApi<Answers>;

/** A store without answers. */
export function createAnswerStore(): AnswerStore {
  return createStore<Answers>(() => ({
    exclusion: null,
    limits: null,
    point: null,
    pointComputing: [],
    pointFailed: [],
    inputs: null,
    statistics: null,
    summaries: {},
  }));
}
