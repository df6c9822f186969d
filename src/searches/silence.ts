import type { MethodId } from '../statistics/methods.ts';

/** A window of a search that has no width, so that no events can be supposed in it. */
export interface WindowWithoutWidth {
  readonly code: 'window-without-width';
  readonly hypothesisMeV: number;
}

/** Why a search has no limit under the assumptions of a request, whatever the model and the mass. */
export type SearchSilence =
  /** Only its limits are published, for the data as taken. */
  | { readonly code: 'no-projection'; readonly exposure: number }
  /** Only its limits are published, from CLs. */
  | { readonly code: 'cls-only' }
  /** Only its limits are published, at one confidence level; both as fractions. */
  | { readonly code: 'confidence-level'; readonly published: number; readonly asked: number }
  /** The method would take minutes for so many events. */
  | { readonly code: 'slow-method'; readonly method: MethodId }
  /** The unbinned analysis has limits from CLs alone. */
  | { readonly code: 'unbinned-cls-only' }
  /** The unbinned analysis is made for the events that were recorded. */
  | { readonly code: 'unbinned-no-projection'; readonly exposure: number };
