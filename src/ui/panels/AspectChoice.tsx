import { aspectOf, setAspect } from '../../state/panels.ts';
import { Choice } from '../controls/Choice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { rich } from '../text/markup.ts';

interface AspectChoiceProps<A extends string> {
  readonly panel: { readonly id: string; readonly aspects: readonly A[] };
  /** Name of the control for tests. */
  readonly id: string;
  /** What is chosen, for screen readers. */
  readonly name: string;
  /** The aspects in words, in the markup of words. */
  readonly words: Readonly<Record<A, string>>;
}

/** Chooses which of its aspects a panel shows. */
export function AspectChoice<A extends string>({ panel, id, name, words }: AspectChoiceProps<A>) {
  const { commit } = useChange();
  const chosen = useChoices((choices) => aspectOf(choices.panel, panel));
  return (
    <Choice<A>
      id={id}
      name={name}
      value={chosen}
      options={panel.aspects.map((aspect) => ({
        value: aspect,
        label: <Rich text={rich(words[aspect])} />,
        searchText: words[aspect],
      }))}
      onChoose={(aspect) => commit(setAspect(panel, aspect))}
    >
      <Rich text={rich(words[chosen])} />
    </Choice>
  );
}
