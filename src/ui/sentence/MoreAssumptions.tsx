import type { ReactNode } from 'react';
import type { AnyAssumption } from '../../assumptions/assumption.ts';
import { assumptions } from '../../assumptions/registry.ts';
import { Opener } from '../controls/Opener.tsx';
import { RadioChoice } from '../controls/RadioChoice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { controlId } from '../testIds.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { WhatIfContent } from '../whatIf/WhatIfOpener.tsx';

/** The rarer assumptions in a popover; a changed one joins the sentence in words. */
export function MoreAssumptions({ children }: { readonly children: ReactNode }) {
  return (
    <Opener
      className="phrase choice more"
      testId={controlId('more')}
      label="More assumptions"
      popupClass="assumptions"
      align="start"
      content={() => (
        <>
          <Assumptions />
          <WhatIfContent />
        </>
      )}
    >
      {children}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}

/** Every assumption that has no phrase of its own in the sentence, over its names. */
function Assumptions() {
  return assumptions
    .filter(({ place }) => place === 'more')
    .map((assumption) => <NamedAssumption key={assumption.id} assumption={assumption} />);
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
