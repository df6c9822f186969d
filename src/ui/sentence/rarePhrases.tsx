import type { ReactNode } from 'react';
import { controlId } from '../testIds.ts';
import { ConventionParameter } from './ConventionParameter.tsx';

export { CouplingsChoice } from '../couplings/CouplingsChoice.tsx';
export { LifetimeSlider } from './LifetimeSlider.tsx';
export { WhatIfChoice } from '../whatIf/WhatIfOpener.tsx';
export { UncertaintyChoice } from './UncertaintyChoice.tsx';

interface PhraseProps {
  readonly children: ReactNode;
}
/** The dark fine-structure constant of the coupling y. */
export const AlphaD = ({ children }: PhraseProps) => (
  <ConventionParameter parameter="alphaD" testId={controlId('alphaD')}>
    {children}
  </ConventionParameter>
);

/** The mass ratio of the coupling y. */
export const ChiMassRatio = ({ children }: PhraseProps) => (
  <ConventionParameter parameter="chiMassRatio" testId={controlId('chiMassRatio')}>
    {children}
  </ConventionParameter>
);
