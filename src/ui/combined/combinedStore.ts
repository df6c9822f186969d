import { createStore } from 'zustand/vanilla';
import type { CombinedExclusionAnswer } from '../../engine/answer.ts';

/** The combined region as it stands. */
export interface CombinedState {
  /** The last complete one; null before the first. */
  readonly answer: CombinedExclusionAnswer | null;
  /** Whether a newer one has been under way for a while. */
  readonly computing: boolean;
  /** Why there is none, one sentence; null otherwise. */
  readonly sentence: string | null;
}

/** One for the page. */
export const combinedStore = createStore<CombinedState>(() => ({
  answer: null,
  computing: false,
  sentence: null,
}));
