import { type ComponentType, lazy, type ReactNode } from 'react';
import { sentenceWords } from '../../words/en/sentence.ts';
import { PhraseOpener } from '../controls/PhraseOpener.tsx';
import type { ListProps } from './listProps.ts';

const load = () => import('./lists.tsx');
type Lists = Awaited<ReturnType<typeof load>>;

function preload(): void {
  // Where it cannot be loaded now, opening tries again and says so.
  void load().catch(() => undefined);
}

/** What a phrase opens comes with the popup that holds it. */
const late = (name: Exclude<keyof Lists, 'Assumptions'>): ComponentType<ListProps> =>
  lazy(() => load().then((lists) => ({ default: lists[name] })));
const Assumptions = lazy(() => load().then((lists) => ({ default: lists.Assumptions })));

/** The phrase that opens one of the lists. */
function phrase(id: keyof typeof sentenceWords.names, List: ComponentType<ListProps>) {
  return function Phrase({ children }: { readonly children: ReactNode }) {
    return (
      <PhraseOpener
        id={id}
        name={sentenceWords.names[id]}
        kind="listbox"
        preload={preload}
        content={(close) => <List onDone={close} />}
      >
        {children}
      </PhraseOpener>
    );
  };
}

export const ModelChoice = phrase('model', late('ModelList'));
export const CouplingChoice = phrase('coupling', late('CouplingList'));
export const LifetimeChoice = phrase('lifetime', late('LifetimeList'));
export const KindChoice = phrase('kind', late('KindList'));
export const ConfidenceChoice = phrase('cl', late('ConfidenceList'));
export const MethodChoice = phrase('method', late('MethodList'));

/** The rarer assumptions in a popover; a changed one joins the sentence in words. */
export function MoreAssumptions({ children }: { readonly children: ReactNode }) {
  return (
    <PhraseOpener
      id="more"
      name={sentenceWords.more}
      kind="dialog"
      popupClass="assumptions"
      preload={preload}
      content={() => <Assumptions />}
    >
      {children}
    </PhraseOpener>
  );
}
