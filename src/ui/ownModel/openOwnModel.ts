import { splitModelId } from '../../physics/models/family.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { Page } from '../page/PageContext.tsx';
import { ownModelState } from './ownModelState.ts';

/** The text of a model of formulas, as its identifier says it; empty for any other. */
function textOf(id: ModelId): string {
  const { family, parameters } = splitModelId(id);
  return family !== 'own' || parameters === null ? '' : `${parameters.replaceAll(';', '\n')}\n`;
}

/** Opens the form with the model of one's own that is chosen, or empty. */
export function openOwnModel({ bound, layers }: Pick<Page, 'bound' | 'layers'>): void {
  layers.set(ownModelState, { opened: textOf(bound.store.getState().choices.model), file: '' });
}
