import type { ReactNode } from 'react';
import { type LifetimeLaw, lifetimeLaws } from '../../engine/request.ts';
import { set } from '../../state/changes.ts';
import { Opener } from '../controls/Opener.tsx';
import { RadioChoice } from '../controls/RadioChoice.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { controlId } from '../testIds.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { WhatIfContent } from '../whatIf/WhatIfOpener.tsx';

const lawWords: Readonly<Record<LifetimeLaw, { readonly label: string; readonly detail: string }>> = {
  'mass-dependent': {
    label: '*τ*_0(*m*), from 0.14 to 0.052 ns',
    detail: 'As the limits of figure 6b at several lifetimes imply it.',
  },
  constant: {
    label: '*τ*_0 = 0.07 ns at all masses',
    detail: 'As stated below equation 3.1 of the 2025 paper; an average.',
  },
};

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

const laws = lifetimeLaws.map((law) => ({
  value: law,
  label: <Rich text={rich(lawWords[law].label)} />,
  detail: lawWords[law].detail,
}));

function Assumptions() {
  const { commit } = useChange();
  const chosen = useChoices((choices) => choices.lifetimeLaw);
  return (
    <RadioChoice
      name="law"
      legend={
        <Rich text={rich('Acceptance of K^+ → π^+μ^+μ^− for a lifetime *τ*: 1 − exp(−*τ*_0/*τ*), with')} />
      }
      options={laws}
      value={chosen}
      onChoose={(lifetimeLaw) => commit(set({ lifetimeLaw }))}
    />
  );
}
