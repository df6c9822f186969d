import type { ModelId } from '../physics/models/model.ts';
import type { Change } from './changes.ts';
import { setMember, setModel } from './modelChanges.ts';
import { familyOf, modelOf } from './models.ts';

/** Shows a model of one's own, in the place of another of one's own as it is being typed. */
export function setOwnModel(model: ModelId): Change {
  return (choices) => {
    if (familyOf(choices.model) !== familyOf(model)) return setModel(model)(choices);
    const changed = setMember(model)(choices);
    const { fixedInvisibleFraction } = modelOf(model);
    return changed === choices || fixedInvisibleFraction === null
      ? changed
      : { ...changed, invisibleFraction: fixedInvisibleFraction };
  };
}
