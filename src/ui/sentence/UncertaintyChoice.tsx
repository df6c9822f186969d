import type { ReactNode } from 'react';
import type { UncertaintyLaw } from '../../searches/exposure.ts';
import { set } from '../../state/changes.ts';
import { uncertaintyWords } from '../../words/en/uncertaintyLaws.ts';
import { Choice } from '../controls/Choice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { uncertaintyFormulas } from './parts.ts';

const options = () =>
  (['relative', 'statistical'] as const).map((law) => ({
    value: law,
    label: <Rich text={rich(`${uncertaintyFormulas[law]}: ${uncertaintyWords.laws[law]}`)} />,
    detail: <Rich text={rich(uncertaintyWords.means[law])} />,
    searchText: law,
  }));

/** How the uncertainty of the background follows the exposure. */
export function UncertaintyChoice({ children }: { readonly children: ReactNode }) {
  const { commit } = useChange();
  const value = useChoices((choices) => choices.uncertaintyLaw);
  return (
    <Choice<UncertaintyLaw>
      id="uncertainty"
      name={uncertaintyWords.name}
      options={options()}
      value={value}
      onChoose={(uncertaintyLaw) => commit(set({ uncertaintyLaw }))}
    >
      {children}
    </Choice>
  );
}
