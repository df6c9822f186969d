import type { ModelId } from '../../physics/models/model.ts';
import { fileStem } from '../../data/text.ts';
import { familyOf, modelOf } from '../../state/models.ts';
import type { Page } from '../page/PageContext.tsx';

/** A model as part of the name of a file: `alp-CGG1-CWW0.5`, one of somebody's own by its name. */
export const nameInFiles = (model: ModelId): string =>
  familyOf(model) === 'own'
    ? `own-${fileStem(modelOf(model).benchmark)}`
    : model.replaceAll(/[:,]/g, '-').replaceAll('=', '');

/** Name of what is saved, without ending: model, confidence level, and of a projection its exposure, law of σ_b and supposed events, and the seed of a toy. */
export function fileName({ bound }: Pick<Page, 'bound'>): string {
  const { model, confidenceLevel, exposure, uncertaintyLaw, whatIf, toy } = bound.store.getState().choices;
  const projection = exposure === 1 ? '' : `-exposure${exposure}-${uncertaintyLaw}`;
  const supposed = whatIf === null ? '' : `-what-if-${whatIf.massMeV}-${whatIf.count}`;
  const generated = toy === '' ? '' : `-toy-${toy.split(',')[0].replaceAll(/\D/g, '')}`;
  return `kaonscope-${nameInFiles(model)}-${Math.round(confidenceLevel * 1e4) / 100}cl${projection}${supposed}${generated}`;
}
