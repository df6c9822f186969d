import { lateParts } from '../../words/en/lateParts.ts';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import type { AnyAssumption } from '../../assumptions/assumption.ts';
import { assumptions } from '../../assumptions/registry.ts';
import { RadioChoice } from '../controls/RadioChoice.tsx';
import { TermLine } from '../glossary/TermLine.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { WhatIfContent } from '../whatIf/WhatIfOpener.tsx';
import './assumptions.css';

const Projections = lateComponent(
  () => import('../figures/Projections.tsx').then((all) => all.Projections),
  () => lateParts.figures,
);

const TheoryForm = lateComponent(
  () => import('../theory/TheoryForm.tsx').then((all) => all.TheoryForm),
  () => lateParts.list,
);

/** Every assumption that has no phrase of its own in the sentence, over its names, and the form for supposed events. */
export function Assumptions() {
  return (
    <>
      {assumptions
        .filter(({ place }) => place === 'more')
        .map((assumption) => (
          <NamedAssumption key={assumption.id} assumption={assumption} />
        ))}
      <Place subject={() => lateParts.list}>
        <TheoryForm />
      </Place>
      <WhatIfContent />
      <Place subject={() => lateParts.figures}>
        <Projections />
      </Place>
      <TermLine terms={['acceptance-lifetime', 'acceptance', 'what-if', 'projection']} />
    </>
  );
}

function NamedAssumption({ assumption }: { readonly assumption: AnyAssumption }) {
  const { id, key, domain, words } = assumption;
  const { commit } = useChange();
  const chosen = useChoices((choices) => (choices as unknown as Readonly<Record<string, unknown>>)[id]);
  if (domain.kind !== 'names') return null;
  return (
    <RadioChoice
      name={key}
      legend={<Rich text={rich(words.legend ?? words.name)} />}
      options={domain.names.map((value) => ({
        value,
        label: <Rich text={rich(words.values?.[value].label ?? value)} />,
        detail: words.values?.[value].detail ?? '',
      }))}
      value={String(chosen)}
      onChoose={(value) => commit((choices) => ({ ...choices, [id]: value }))}
    />
  );
}
