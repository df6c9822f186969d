import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { LayerState } from '../layers/layer.ts';

/** What the page keeps of published limits. */
export interface PublishedState {
  /** Whether their files are being read, or have been. */
  readonly isRead: boolean;
  /** Whether what could be read of them is there. */
  readonly isComplete: boolean;
  /** Curves in the order of their list; empty before they are read. */
  readonly curves: readonly PublishedCurve[];
}

export const publishedState: LayerState<PublishedState> = {
  id: 'published',
  initial: { isRead: false, isComplete: false, curves: [] },
};
