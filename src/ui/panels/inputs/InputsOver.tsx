import { panelWords } from '../../../words/en/panels.ts';
import { AspectChoice } from '../AspectChoice.tsx';
import { SearchChoice } from '../SearchChoice.tsx';
import { withInputs } from '../searchInputs.ts';
import { inputs } from './facts.ts';

/** Over the panel of inputs: which quantity, and of which search. */
export function InputsOver() {
  return (
    <SearchChoice shown={withInputs}>
      <AspectChoice
        panel={inputs}
        id="panel-quantity"
        name={panelWords.quantity}
        words={panelWords.quantities}
      />
    </SearchChoice>
  );
}
