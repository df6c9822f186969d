import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bound } from '../../data/boundSchema.ts';
import type { SearchExclusion, SearchLimits } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { noOwn, type OwnState } from '../own/ownState.ts';

/** What a recast limit excludes in a model, as last computed. */
export interface RecastAnswer {
  readonly model: ModelId;
  readonly exclusion: SearchExclusion;
}

/** What is known of the bounds of other experiments. */
export interface BoundsState {
  /** Bounds by model, as far as they are read. */
  readonly bounds: Readonly<Partial<Record<ModelId, readonly Bound[]>>>;
  /** What recast limits exclude, by identifier of the recast. */
  readonly recasts: Readonly<Record<string, RecastAnswer>>;
  /** Identifiers of bounds whose file could not be read or that could not be computed. */
  readonly unread: readonly string[];
  /** The list of references as BibTeX; empty before it is read. */
  readonly references: string;
  /** The user's own bounds, which stand beside those of others. */
  readonly own: OwnState;
  /** Limits on B of the recast ones at the lifetime in question, by identifier. */
  readonly ownLimits: Readonly<Record<string, SearchLimits>>;
}

export type BoundsStore = StoreApi<BoundsState>;

/** A store without bounds. */
export function createBoundsStore(): BoundsStore {
  return createStore<BoundsState>(() => ({
    bounds: {},
    recasts: {},
    unread: [],
    references: '',
    own: noOwn,
    ownLimits: {},
  }));
}
