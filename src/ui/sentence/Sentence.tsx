import type { ReactNode } from 'react';
import { useStatedChoices } from '../page/PageContext.tsx';
import { controlId, testIds } from '../testIds.ts';
import { WhatIfChoice } from '../whatIf/WhatIfOpener.tsx';
import { Rich } from '../text/Rich.tsx';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { CouplingChoice, InvisibleSlider, KindChoice, MethodChoice, ModelChoice } from './controls.tsx';
import { ConventionParameter } from './ConventionParameter.tsx';
import { MoreAssumptions } from './MoreAssumptions.tsx';
import { ExposureSlider, LifetimeChoice, LifetimeSlider } from './logSliders.tsx';
import { UncertaintyChoice } from './UncertaintyChoice.tsx';
import { type ControlId, type SentencePart, sentenceLines } from './parts.ts';
import './sentence.css';

interface PhraseProps {
  readonly children: ReactNode;
}
const AlphaD = ({ children }: PhraseProps) => (
  <ConventionParameter parameter="alphaD" testId={controlId('alphaD')}>
    {children}
  </ConventionParameter>
);
const ChiMassRatio = ({ children }: PhraseProps) => (
  <ConventionParameter parameter="chiMassRatio" testId={controlId('chiMassRatio')}>
    {children}
  </ConventionParameter>
);

const controls: Readonly<Record<ControlId, (props: { readonly children: ReactNode }) => ReactNode>> = {
  model: ModelChoice,
  coupling: CouplingChoice,
  alphaD: AlphaD,
  chiMassRatio: ChiMassRatio,
  invisible: InvisibleSlider,
  lifetime: LifetimeChoice,
  'lifetime-value': LifetimeSlider,
  kind: KindChoice,
  cl: ConfidenceChoice,
  method: MethodChoice,
  exposure: ExposureSlider,
  uncertainty: UncertaintyChoice,
  'what-if': WhatIfChoice,
  more: MoreAssumptions,
};

function Part({ part }: { readonly part: SentencePart }) {
  if (part.kind === 'words') return <Rich text={part.text} />;
  const Control = controls[part.control];
  return (
    <Control>
      <Rich text={part.text} />
    </Control>
  );
}

/** The caption of the figure, whose phrases are the controls. */
export function Sentence() {
  const choices = useStatedChoices();
  return (
    <section className="sentence" aria-label="What is drawn" data-testid={testIds.sentence}>
      {sentenceLines(choices).map((line) => (
        <p key={line[0].text[0].text}>
          {line.map((part, index) => {
            const key = part.kind === 'control' ? part.control : `words-${index}`;
            return <Part key={key} part={part} />;
          })}
        </p>
      ))}
    </section>
  );
}
