import { splitModelId } from '../../physics/models/family.ts';
import type { ModelFile } from '../../import/model/modelFile.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { Page } from '../page/PageContext.tsx';
import { type KeptModel, ownModelState } from './ownModelState.ts';

/** A model of one's own: as it is kept, else as its identifier says it; empty for any other. */
function fileOf(id: ModelId, kept: readonly KeptModel[]): ModelFile {
  const { family, parameters } = splitModelId(id);
  const known = kept.find((model) => model.id === id);
  if (known !== undefined) return known;
  const isText = family === 'own' && parameters !== null && !parameters.startsWith('#');
  return { file: '', text: isText ? `${parameters.replaceAll(';', '\n')}\n` : '' };
}

/** Opens the form with the model of one's own that is chosen, or empty. */
export function openOwnModel({ bound, layers }: Pick<Page, 'bound' | 'layers'>): void {
  const { file, text } = fileOf(bound.store.getState().choices.model, layers.get(ownModelState).kept);
  layers.set(ownModelState, { opened: text, file });
}
