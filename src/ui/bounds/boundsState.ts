import type { Bound } from '../../data/boundSchema.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { LayerState } from '../layers/layer.ts';

/** What is known of the bounds of other experiments. */
export interface BoundsState {
  /** Bounds by model, as far as they are read. */
  readonly bounds: Readonly<Partial<Record<ModelId, readonly Bound[]>>>;
  /** Models of which some bound could not be read. */
  readonly unread: readonly ModelId[];
}

/** What the page keeps of them. */
export const boundsState: LayerState<BoundsState> = { id: 'bounds', initial: { bounds: {}, unread: [] } };

/** Keys of answers: what recast limits exclude, and how strong they are at the crosshair. */
export const recastsKey = 'recasts';
export const recastPointKey = 'recast point';
