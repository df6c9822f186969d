import type { ReactNode } from 'react';
import { couplingWords as words } from '../../words/en/couplings.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { PhraseOpener } from '../controls/PhraseOpener.tsx';
import { late } from '../late/late.ts';
import { componentOf } from '../late/lateComponent.ts';

const form = late(
  () => import('./CouplingsForm.tsx'),
  () => lateParts.phrase,
);
const CouplingsForm = componentOf(form, (all) => all.CouplingsForm);

/** What the general ALP couples to, over its values. */
export const CouplingsChoice = ({ children }: { readonly children: ReactNode }) => (
  <PhraseOpener
    id="couplings"
    name={words.title}
    kind="dialog"
    popupClass="couplings"
    needs={form}
    content={() => <CouplingsForm />}
  >
    {children}
  </PhraseOpener>
);
