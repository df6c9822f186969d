import type { AlpCouplingName, AlpCouplings } from '../../physics/alp/couplings.ts';
import type { AlpChoice } from '../../physics/alp/couplingsText.ts';
import { alpChoice, alpId, usualAlp } from '../../physics/models/alpFamily.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { setMember } from '../../state/modelChanges.ts';
import { useChange, useChoices } from '../page/PageContext.tsx';

/** The couplings with another value of one; without it where the value is null. */
export function withCoupling(
  couplings: AlpCouplings,
  name: AlpCouplingName,
  value: number | null,
): AlpCouplings {
  const { [name]: _, ...others } = couplings;
  return value === null ? others : { ...others, [name]: value };
}

/** What the chosen ALP couples to, and how it is changed. */
export interface AlpControl {
  readonly choice: AlpChoice;
  /** Shows another as long as a slider moves. @returns whether there is one: an ALP that couples to nothing is none */
  readonly preview: (change: Partial<AlpChoice>) => boolean;
  readonly commit: (change?: Partial<AlpChoice>) => boolean;
}

/** The chosen ALP; the usual one where another model is chosen. */
export function useAlp(): AlpControl {
  const change = useChange();
  const model = useChoices((choices) => choices.model);
  const choice = alpChoice(model) ?? usualAlp;
  const idOf = (changed: Partial<AlpChoice>): ModelId | null => {
    const id = alpId({ ...choice, ...changed });
    return alpChoice(id) === null ? null : id;
  };
  return {
    choice,
    preview: (changed) => {
      const id = idOf(changed);
      if (id !== null) change.preview(setMember(id));
      return id !== null;
    },
    commit: (changed) => {
      if (changed === undefined) {
        change.commit();
        return true;
      }
      const id = idOf(changed);
      if (id !== null) change.commit(setMember(id));
      return id !== null;
    },
  };
}
