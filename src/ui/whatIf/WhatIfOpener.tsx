import type { ReactNode } from 'react';
import { lateParts } from '../../words/en/lateParts.ts';
import { whatIfOpenerWords } from '../../words/en/whatIfOpener.ts';
import { Opener } from '../controls/Opener.tsx';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { controlId } from '../testIds.ts';
import './whatIfOpener.css';

const Form = lateComponent(
  () => import('./WhatIfForm.tsx').then((all) => all.WhatIfForm),
  () => lateParts.whatIf,
);

/** The form for supposed events, loaded when it is first opened. @param search the one that it begins with; absent for the one at the crosshair */
export function WhatIfContent({ search }: { readonly search?: string }) {
  return (
    <Place subject={() => lateParts.whatIf} waiting={<p className="hint">{whatIfOpenerWords.loading}</p>}>
      <Form {...(search === undefined ? {} : { search })} />
    </Place>
  );
}

/** The phrase of the sentence that states what is supposed, and opens its form. */
export function WhatIfChoice({ children }: { readonly children: ReactNode }) {
  return (
    <Opener
      className="phrase choice"
      testId={controlId('what-if')}
      label={whatIfOpenerWords.label}
      popupClass="what-if-popup"
      align="start"
      content={() => <WhatIfContent />}
    >
      {children}
      <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
        <path d="M0 0H8L4 4.6Z" />
      </svg>
    </Opener>
  );
}

/** Beside the number of events in a window of a search. */
export function WhatIfButton({ search }: { readonly search: string }) {
  return (
    <Opener
      className="link what-if-button"
      testId={`what-if-${search}`}
      label={whatIfOpenerWords.label}
      popupClass="what-if-popup"
      align="start"
      content={() => <WhatIfContent search={search} />}
    >
      {whatIfOpenerWords.button}
    </Opener>
  );
}
