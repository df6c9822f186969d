import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { SearchLimits } from '../../engine/answer.ts';

/** Limits computed here at the masses and the lifetime of a published curve. */
export interface Recomputed {
  readonly lifetimeS: number;
  readonly limits: SearchLimits;
}

/** What is known of published limits. */
export interface PublishedState {
  /** Curves in the order of their list; empty before they are read. */
  readonly curves: readonly PublishedCurve[];
  /** The same limits computed here, by identifier of the curve, while the panel of ratios is open. */
  readonly recomputed: Readonly<Record<string, Recomputed>>;
}

export type PublishedStore = StoreApi<PublishedState>;

/** A store without curves. */
export function createPublishedStore(): PublishedStore {
  return createStore<PublishedState>(() => ({ curves: [], recomputed: {} }));
}
