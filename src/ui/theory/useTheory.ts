import type { ModelId } from '../../physics/models/model.ts';
import { theoryOf } from '../../physics/models/theory.ts';
import type { ModelTheory, TheoryValues } from '../../physics/models/theoryFamily.ts';
import { setMember } from '../../state/modelChanges.ts';
import { useChange, useChoices } from '../page/PageContext.tsx';

/** Inputs of theory of the chosen model, and how they are changed. */
export interface TheoryControl {
  readonly family: ModelTheory;
  readonly values: TheoryValues;
  readonly model: ModelId;
  /** Shows other values as long as a slider moves. */
  readonly preview: (change: Partial<TheoryValues>) => void;
  readonly commit: (change?: Partial<TheoryValues>) => void;
}

/** Those of the chosen model; null where it has none. */
export function useTheory(): TheoryControl | null {
  const change = useChange();
  const model = useChoices((choices) => choices.model);
  const family = theoryOf(model);
  const values = family?.valuesOf(model);
  if (family === undefined || values === undefined || values === null) return null;
  const changed = (given: Partial<TheoryValues>) => setMember(family.idOf({ ...values, ...given }));
  return {
    family,
    values,
    model,
    preview: (given) => change.preview(changed(given)),
    commit: (given) => (given === undefined ? change.commit() : change.commit(changed(given))),
  };
}
