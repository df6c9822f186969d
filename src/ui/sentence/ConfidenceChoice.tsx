import type { ReactNode } from 'react';
import { useState } from 'react';
import { confidenceLevel } from '../../assumptions/confidenceLevel.ts';
import { set } from '../../state/changes.ts';
import { Choice } from '../controls/Choice.tsx';
import { say } from '../page/messages.ts';
import { useChange, useChoices, usePage } from '../page/PageContext.tsx';
import { percent } from './parts.ts';
import { readConfidence } from './typedValues.ts';

const usual = [0.9, 0.95] as const;

/** The confidence level: 90 %, 95 %, or one that is typed. */
export function ConfidenceChoice({ children }: { readonly children: ReactNode }) {
  const { commit } = useChange();
  const level = useChoices((choices) => choices.confidenceLevel);
  const options = usual.map((each) => ({
    value: String(each),
    label: `${percent(each)} CL`,
    detail: each === 0.9 ? 'As in the papers of NA62.' : undefined,
    searchText: percent(each),
  }));
  return (
    <Choice
      id="cl"
      name="Confidence level"
      options={options}
      value={String(level)}
      onChoose={(value) => commit(set({ confidenceLevel: Number(value) }))}
      footer={(close) => <OtherLevel onDone={close} />}
    >
      {children}
    </Choice>
  );
}

function OtherLevel({ onDone }: { readonly onDone: () => void }) {
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
        if (reading.notice !== null) say(messages, { topic: 'cl', kind: 'notice', sentence: reading.notice });
        onDone();
      }}
    >
      <label>
        Another, {confidenceLevel.domain.range.join(' to ')}{' '}
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
