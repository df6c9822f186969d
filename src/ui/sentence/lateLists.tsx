import type { ComponentType, ReactNode } from 'react';
import { lateParts } from '../../words/en/lateParts.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { PhraseOpener } from '../controls/PhraseOpener.tsx';
import { late } from '../late/late.ts';
import { componentOf } from '../late/lateComponent.ts';
import type { ListProps } from './listProps.ts';

const lists = late(
  () => import('./lists.tsx'),
  () => lateParts.list,
);
const Assumptions = componentOf(lists, (all) => all.Assumptions);

/** The phrase that opens one of the lists. */
function phrase(id: keyof typeof sentenceWords.names, List: ComponentType<ListProps>) {
  return function Phrase({ children }: { readonly children: ReactNode }) {
    return (
      <PhraseOpener
        id={id}
        name={sentenceWords.names[id]}
        kind="listbox"
        needs={lists}
        content={(close) => <List onDone={close} />}
      >
        {children}
      </PhraseOpener>
    );
  };
}

export const ModelChoice = phrase(
  'model',
  componentOf(lists, (all) => all.ModelList),
);
export const CouplingChoice = phrase(
  'coupling',
  componentOf(lists, (all) => all.CouplingList),
);
export const LifetimeChoice = phrase(
  'lifetime',
  componentOf(lists, (all) => all.LifetimeList),
);
export const KindChoice = phrase(
  'kind',
  componentOf(lists, (all) => all.KindList),
);
export const ConfidenceChoice = phrase(
  'cl',
  componentOf(lists, (all) => all.ConfidenceList),
);
export const MethodChoice = phrase(
  'method',
  componentOf(lists, (all) => all.MethodList),
);

/** The rarer assumptions in a popover; a changed one joins the sentence in words. */
export function MoreAssumptions({ children }: { readonly children: ReactNode }) {
  return (
    <PhraseOpener
      id="more"
      name={sentenceWords.more}
      kind="dialog"
      popupClass="assumptions"
      needs={lists}
      content={() => <Assumptions />}
    >
      {children}
    </PhraseOpener>
  );
}
