import { lazy, Suspense } from 'react';
import { messageWords } from '../../words/en/messages.ts';
import { dismiss, sentenceOf } from '../page/messages.ts';
import { useMessages, usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import './messages.css';

const DerivedMessage = lazy(() =>
  import('./DerivedMessage.tsx').then((all) => ({ default: all.DerivedMessage })),
);

/** One line under the sentence: the newest message until it is closed or outdated, else what the choices call for saying. */
export function Messages() {
  const { messages: store } = usePage();
  const stored = useMessages();
  const message = stored.at(-1);
  return (
    <div className="messages" role="status" data-testid={testIds.messages}>
      {message === undefined ? (
        <Suspense fallback={null}>
          <DerivedMessage />
        </Suspense>
      ) : (
        <p className={message.kind}>
          <span className="message-text">
            {sentenceOf(message)}
            {stored.length > 1 && <span className="more"> {messageWords.more(stored.length - 1)}</span>}
          </span>
          {message.actions?.map(({ name, act }) => (
            <button key={name()} type="button" className="link" onClick={act}>
              {name()}
            </button>
          ))}
          {message.topic !== 'loading' && (
            <button
              type="button"
              className="close"
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
