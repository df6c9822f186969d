import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useStatedChoices } from '../page/PageContext.tsx';
import { sentenceWords } from '../../words/en/sentence.ts';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { InvisibleSlider } from './InvisibleSlider.tsx';
import {
  ConfidenceChoice,
  CouplingChoice,
  KindChoice,
  LifetimeChoice,
  MethodChoice,
  ModelChoice,
  MoreAssumptions,
} from './lateLists.tsx';
import { ExposureSlider, LifetimeSlider } from './logSliders.tsx';
import { type ControlId, type SentencePart, sentenceLines, supposition } from './parts.ts';
import './sentence.css';

// Phrases that the usual sentence does not have.
const rare = () => import('./rarePhrases.tsx');
const AlphaD = lazy(() => rare().then((all) => ({ default: all.AlphaD })));
const ChiMassRatio = lazy(() => rare().then((all) => ({ default: all.ChiMassRatio })));
const UncertaintyChoice = lazy(() => rare().then((all) => ({ default: all.UncertaintyChoice })));
const WhatIfChoice = lazy(() => rare().then((all) => ({ default: all.WhatIfChoice })));

const controls: Readonly<Record<ControlId, ComponentType<{ readonly children: ReactNode }>>> = {
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
    <Suspense fallback={<Rich text={part.text} />}>
      <Control>
        <Rich text={part.text} />
      </Control>
    </Suspense>
  );
}

function Parts({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, index) => {
    const key = part.kind === 'control' ? part.control : `words-${index}`;
    return <Part key={key} part={part} />;
  });
}

/** The caption of the figure, whose phrases are the controls. */
export function Sentence() {
  const choices = useStatedChoices();
  return (
    <section className="sentence" aria-label={sentenceWords.region} data-testid={testIds.sentence}>
      {sentenceLines(choices).map((line, index) => (
        <p key={`line-${index}`}>
          <Parts parts={line} />
        </p>
      ))}
    </section>
  );
}

/** The events that are supposed, in the line under the sentence, where there is always room for them. */
export function Supposition() {
  const parts = supposition(useStatedChoices());
  if (parts.length === 0) return null;
  return (
    <p className="supposition" data-testid={testIds.supposition}>
      <Parts parts={parts} />
    </p>
  );
}
