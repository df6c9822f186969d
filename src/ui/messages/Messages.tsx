import { lazy, Suspense } from 'react';
import { messageWords } from '../../words/en/messages.ts';
import { dismiss } from '../page/messages.ts';
import { useAnswers, useChoices, useMessages, usePage, useVerdict } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { derivedMessage } from './derived.ts';
import './messages.css';

const GapMessage = lazy(() => import('./GapMessage.tsx').then((all) => ({ default: all.GapMessage })));

/** One line under the sentence: the newest message until it is closed or outdated, else what the choices call for saying. */
export function Messages() {
  const { messages: store } = usePage();
  const stored = useMessages();
  const choices = useChoices((all) => all);
  const verdict = useVerdict((state) => state);
  const hasGaps = useAnswers(({ limits }) =>
    limits?.searches.some(({ unsolvedMeV, emptyMeV }) => unsolvedMeV?.length || emptyMeV?.length),
  );
  const message = stored.at(-1) ?? (hasGaps ? null : derivedMessage(choices, verdict));
  const closable = stored.length > 0;
  return (
    <div className="messages" role="status" data-testid={testIds.messages}>
      {hasGaps && stored.length === 0 && (
        <Suspense fallback={null}>
          <GapMessage />
        </Suspense>
      )}
      {message !== null && message !== undefined && (
        <p className={message.kind}>
          <span className="message-text">
            {message.sentence}
            {stored.length > 1 && <span className="more"> {messageWords.more(stored.length - 1)}</span>}
          </span>
          {closable && message.topic !== 'loading' && (
            <button
              type="button"
              aria-label={messageWords.close}
              data-testid="close-message"
              onClick={() => dismiss(store, message.topic)}
            >
              ×
            </button>
          )}
        </p>
      )}
    </div>
  );
}
