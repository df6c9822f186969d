import type { ReactNode } from 'react';
import { alpChoice } from '../../physics/models/alpFamily.ts';
import { theoryOf } from '../../physics/models/theory.ts';
import { couplingWords } from '../../words/en/couplings.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { theoryWords } from '../../words/en/theory.ts';
import { PhraseOpener } from '../controls/PhraseOpener.tsx';
import { late } from '../late/late.ts';
import { componentOf } from '../late/lateComponent.ts';
import { useChoices } from '../page/PageContext.tsx';

const form = late(
  () => import('./CouplingsForm.tsx'),
  () => lateParts.phrase,
);
const CouplingsForm = componentOf(form, (all) => all.CouplingsForm);

const theoryForm = late(
  () => import('../theory/TheoryForm.tsx'),
  () => lateParts.phrase,
);
const TheoryForm = componentOf(theoryForm, (all) => all.TheoryForm);

/** What makes the member of a family, over its values: what the general ALP couples to, or inputs of theory of another. */
export function CouplingsChoice({ children }: { readonly children: ReactNode }) {
  const hasTheory = useChoices(({ model }) => alpChoice(model) === null && theoryOf(model) !== undefined);
  return (
    <PhraseOpener
      id="couplings"
      name={hasTheory ? theoryWords.title : couplingWords.title}
      kind="dialog"
      popupClass="couplings"
      needs={hasTheory ? theoryForm : form}
      content={() => (hasTheory ? <TheoryForm /> : <CouplingsForm />)}
    >
      {children}
    </PhraseOpener>
  );
}
