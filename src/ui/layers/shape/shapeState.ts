import type { SearchExclusion, SearchLimits } from '../../../engine/answer.ts';
import type { ModelId } from '../../../physics/models/model.ts';

/** How the scan stands: under way, halted by the user, ended early by the user, through, not possible. */
export type ShapePhase = 'running' | 'paused' | 'stopped' | 'finished' | 'silent';

/** What is known of the unbinned analysis of 2017. */
export interface ShapeState {
  readonly phase: ShapePhase;
  /** Part of the toys that are drawn. */
  readonly fraction: number;
  /** Limits for an X that escapes as they stand; null before the first. */
  readonly limits: SearchLimits | null;
  /** Acceptance over that of an X that escapes, at the hypotheses, for the chosen lifetime. */
  readonly acceptanceRatio: Float64Array | null;
  /** What the finished limits exclude in a model. */
  readonly exclusion: { readonly model: ModelId; readonly exclusion: SearchExclusion } | null;
  /** Why there is nothing, one sentence; null otherwise. */
  readonly sentence: string | null;
}

/** Nothing known. */
export const nothingYet: ShapeState = {
  phase: 'running',
  fraction: 0,
  limits: null,
  acceptanceRatio: null,
  exclusion: null,
  sentence: null,
};
