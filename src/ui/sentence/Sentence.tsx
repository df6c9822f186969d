import type { ComponentType, ReactNode } from 'react';
import { late } from '../late/late.ts';
import { componentOf, lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { ownModelState } from '../ownModel/ownModelState.ts';
import { useLayerState, useStatedChoices } from '../page/PageContext.tsx';
import { lateParts } from '../../words/en/lateParts.ts';
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
import { ExposureSlider } from './ExposureSlider.tsx';
import { type ControlId, type SentencePart, sentenceLines, supposition } from './parts.ts';
import './sentence.css';

// Phrases that the usual sentence does not have.
const rare = late(
  () => import('./rarePhrases.tsx'),
  () => lateParts.phrase,
);
// What its symbols mean.
const Term = lateComponent(
  () => import('../glossary/Term.tsx').then((all) => all.Term),
  () => lateParts.phrase,
);
const AlphaD = componentOf(rare, (all) => all.AlphaD);
const ChiMassRatio = componentOf(rare, (all) => all.ChiMassRatio);
const CouplingsChoice = componentOf(rare, (all) => all.CouplingsChoice);
const LifetimeSlider = componentOf(rare, (all) => all.LifetimeSlider);
const UncertaintyChoice = componentOf(rare, (all) => all.UncertaintyChoice);
const WhatIfChoice = componentOf(rare, (all) => all.WhatIfChoice);

const controls: Readonly<Record<ControlId, ComponentType<{ readonly children: ReactNode }>>> = {
  model: ModelChoice,
  coupling: CouplingChoice,
  alphaD: AlphaD,
  chiMassRatio: ChiMassRatio,
  couplings: CouplingsChoice,
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
  const { text } = part;
  const written = <Rich text={text} />;
  if (part.kind === 'words') {
    if (!text.some(({ italic }) => italic)) return written;
    return (
      <Place subject={() => lateParts.phrase} plain={written}>
        <Term text={text} />
      </Place>
    );
  }
  const Control = controls[part.control];
  return (
    <Place subject={() => lateParts.phrase} plain={written}>
      <Control>{written}</Control>
    </Place>
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
  // Searches of the user's own, which it names, come with it.
  useLayerState(ownModelState);
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
