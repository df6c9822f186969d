import type { ModelFile } from '../../import/model/modelFile.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { LayerServices, LayerState } from '../layers/layer.ts';

/** A model of one's own that is kept. */
export interface KeptModel extends ModelFile {
  readonly id: ModelId;
  readonly name: string;
}

/** What the page keeps of the form for an own model. */
export interface OwnModelState {
  /** Text of the model that the open form begins with, empty for a new one; null where it is closed. */
  readonly opened: string | null;
  /** File that this text is from; empty where it is from none. */
  readonly file: string;
  /** Those that are kept. */
  readonly kept: readonly KeptModel[];
  /** Reads the examples; null as long as the layer that brings the form is not loaded. */
  readonly readText: LayerServices['readText'] | null;
}

export const ownModelState: LayerState<OwnModelState> = {
  id: 'own model',
  initial: { opened: null, file: '', kept: [], readText: null },
};
