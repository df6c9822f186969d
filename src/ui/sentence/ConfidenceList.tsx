import { useState } from 'react';
import { confidenceLevel } from '../../assumptions/confidenceLevel.ts';
import { set } from '../../state/changes.ts';
import { sentenceWords } from '../../words/en/sentence.ts';
import { listWords } from '../../words/en/sentenceLists.ts';
import { OptionList } from '../controls/OptionList.tsx';
import { say } from '../page/messages.ts';
import { TermLine } from '../glossary/TermLine.tsx';
import { useChange, useChoices, usePage } from '../page/PageContext.tsx';
import type { ListProps } from './listProps.ts';
import { percent } from './parts.ts';
import { readConfidence } from './rareTypedValues.ts';
import './confidenceList.css';

const usual = [0.9, 0.95] as const;

const options = () =>
  usual.map((each) => ({
    value: String(each),
    label: sentenceWords.level(percent(each)),
    detail: each === 0.9 ? listWords.usualLevel : undefined,
    searchText: percent(each),
  }));

/** The confidence level: 90 %, 95 %, or one that is typed. */
export function ConfidenceList({ onDone }: ListProps) {
  const { commit } = useChange();
  const level = useChoices((choices) => choices.confidenceLevel);
  return (
    <>
      <OptionList
        name={sentenceWords.names.cl}
        options={options()}
        value={String(level)}
        onChoose={(value) => {
          onDone();
          commit(set({ confidenceLevel: Number(value) }));
        }}
      />
      <OtherLevel onDone={onDone} />
      <TermLine terms={['confidence-level', 'upper-limit', 'excluded']} />
    </>
  );
}

function OtherLevel({ onDone }: ListProps) {
  const { commit } = useChange();
  const { messages } = usePage();
  const level = useChoices((choices) => choices.confidenceLevel);
  const [text, setText] = useState(String(level));
  const [complaint, setComplaint] = useState<string | null>(null);
  return (
    <form
      className="other-value"
      onSubmit={(event) => {
        event.preventDefault();
        const reading = readConfidence(text);
        if (typeof reading === 'string') {
          setComplaint(reading);
          return;
        }
        commit(set({ confidenceLevel: reading.level }));
        const { notice } = reading;
        if (notice !== null) say(messages, { topic: 'cl', kind: 'notice', sentence: notice });
        onDone();
      }}
    >
      <label>
        {listWords.otherLevel(...confidenceLevel.domain.range)}{' '}
        <input
          data-testid="typed-cl"
          inputMode="decimal"
          value={text}
          aria-invalid={complaint !== null}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {complaint !== null && (
        <p className="hint complaint" role="alert">
          {complaint}
        </p>
      )}
    </form>
  );
}
