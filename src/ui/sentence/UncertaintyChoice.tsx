import type { ReactNode } from 'react';
import type { UncertaintyLaw } from '../../searches/exposure.ts';
import { set } from '../../state/changes.ts';
import { Choice } from '../controls/Choice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { uncertaintyFormulas, uncertaintyWords } from './parts.ts';

const details: Readonly<Record<UncertaintyLaw, string>> = {
  relative:
    '*b* grows with the kaons, and is known as well in proportion. In πμμ this holds for the systematic part; the other part comes from counting the sidebands, which grow too.',
  statistical:
    'All of *σ_b* as if it were measured in control samples that grow with the data. The optimistic end.',
};

const options = (['relative', 'statistical'] as const).map((law) => ({
  value: law,
  label: <Rich text={rich(`${uncertaintyFormulas[law]}: ${uncertaintyWords[law]}`)} />,
  detail: <Rich text={rich(details[law])} />,
  searchText: law,
}));

/** How the uncertainty of the background follows the exposure. */
export function UncertaintyChoice({ children }: { readonly children: ReactNode }) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.uncertaintyLaw);
  return (
    <Choice<UncertaintyLaw>
      id="uncertainty"
      name="Background uncertainty"
      options={options}
      value={value}
      onChoose={(uncertaintyLaw) => commit(set({ uncertaintyLaw }))}
    >
      {children}
    </Choice>
  );
}
