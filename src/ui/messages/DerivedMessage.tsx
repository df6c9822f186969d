import { useAnswers, useChoices, useVerdict } from '../page/PageContext.tsx';
import { Greeting } from '../visit/Greeting.tsx';
import { derivedMessage } from './derived.ts';
import { GapMessage } from './GapMessage.tsx';

/** What choices and answers themselves call for saying, of gaps in the curves before all else; else what a first visitor is told. */
export function DerivedMessage() {
  const choices = useChoices((all) => all);
  const verdict = useVerdict((state) => state);
  const hasGaps = useAnswers(({ limits }) =>
    limits?.searches.some(({ unsolvedMeV, emptyMeV }) => unsolvedMeV?.length || emptyMeV?.length),
  );
  if (hasGaps) return <GapMessage />;
  const message = derivedMessage(choices, verdict);
  if (message === null) return <Greeting />;
  return (
    <p className={message.kind}>
      <span className="message-text">{message.sentence()}</span>
    </p>
  );
}
