import { aspectOf } from '../../../state/panels.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { useChoices } from '../../page/PageContext.tsx';
import { OfData } from '../../toy/OfData.tsx';
import { AspectChoice } from '../AspectChoice.tsx';
import { SearchChoice } from '../SearchChoice.tsx';
import { withInputs } from '../searchInputs.ts';
import { inputs } from './facts.ts';

/** Over the panel of inputs: which quantity, and of which search. */
export function InputsOver() {
  const isOfEvents = useChoices(({ panel }) => inputs.whileToy(aspectOf(panel, inputs)) === 'data');
  return (
    <SearchChoice shown={withInputs} after={isOfEvents && <OfData />}>
      <AspectChoice
        panel={inputs}
        id="panel-quantity"
        name={panelWords.quantity}
        words={panelWords.quantities}
      />
    </SearchChoice>
  );
}
