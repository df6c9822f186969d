import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  ExclusionAnswer,
  InputsAnswer,
  LimitsAnswer,
  PointAnswer,
  SearchSummary,
} from '../../engine/answer.ts';

/** The last complete answer of each channel; null before the first. */
export interface Answers {
  readonly exclusion: ExclusionAnswer | null;
  readonly limits: LimitsAnswer | null;
  readonly point: PointAnswer | null;
  readonly inputs: InputsAnswer | null;
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
    inputs: null,
    summaries: {},
  }));
}
