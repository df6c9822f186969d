import { createStore } from 'zustand/vanilla';
import type { ExclusionAnswer, LimitsAnswer, PointAnswer } from '../../engine/answer.ts';

/** Answers for supposed events, each about the one search in which they are supposed; null before they are there. */
export interface WhatIfState {
  readonly limits: LimitsAnswer | null;
  readonly exclusion: ExclusionAnswer | null;
  readonly point: PointAnswer | null;
  /** Why there is no answer, one sentence; null otherwise. */
  readonly sentence: string | null;
}

export const nothingSupposed: WhatIfState = { limits: null, exclusion: null, point: null, sentence: null };

/** One for the page. */
export const whatIfStore = createStore<WhatIfState>(() => nothingSupposed);
