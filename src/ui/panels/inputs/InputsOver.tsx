import { aspectOf, setAspect } from '../../../state/panels.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { Choice } from '../../controls/Choice.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { SearchChoice } from '../SearchChoice.tsx';
import { withInputs } from '../searchInputs.ts';
import { type InputQuantity, inputs } from './facts.ts';

/** Over the panel of inputs: which quantity, and of which search. */
export function InputsOver() {
  const { commit } = useChange();
  const quantity = useChoices(({ panel }) => aspectOf(panel, inputs));
  return (
    <SearchChoice shown={withInputs}>
      <Choice<InputQuantity>
        id="panel-quantity"
        name={panelWords.quantity}
        value={quantity}
        options={inputs.aspects.map((id) => {
          const name = panelWords.quantities[id];
          return { value: id, label: name, searchText: name };
        })}
        onChoose={(chosen) => commit(setAspect(inputs, chosen))}
      >
        {panelWords.quantities[quantity]}
      </Choice>
    </SearchChoice>
  );
}
