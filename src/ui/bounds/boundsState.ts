import { type BoundList, boundListOf } from '../../data/boundCatalogue.ts';
import type { Bound } from '../../data/boundSchema.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { LayerState } from '../layers/layer.ts';

/** What is known of the bounds of other experiments. */
export interface BoundsState {
  /** Bounds by list (`boundListOf`), as far as they are read. */
  readonly bounds: Readonly<Partial<Record<BoundList, readonly Bound[]>>>;
  /** Lists of which some bound could not be read. */
  readonly unread: readonly BoundList[];
}

/** The bounds of a model; undefined before they are read. */
export const boundsIn = (
  { bounds }: Pick<BoundsState, 'bounds'>,
  model: ModelId,
): readonly Bound[] | undefined => bounds[boundListOf(model)];

/** What the page keeps of them. */
export const boundsState: LayerState<BoundsState> = { id: 'bounds', initial: { bounds: {}, unread: [] } };

/** Keys of answers: what recast limits exclude, and how strong they are at the crosshair. */
export const recastsKey = 'recasts';
export const recastPointKey = 'recast point';
