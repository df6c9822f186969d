import { lateParts } from '../../words/en/lateParts.ts';
import { messageWords } from '../../words/en/messages.ts';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { dismiss } from '../page/messages.ts';
import { useMessages, usePage } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import './messages.css';

const DerivedMessage = lateComponent(
  () => import('./DerivedMessage.tsx').then((all) => all.DerivedMessage),
  () => lateParts.message,
);

/** One line under the sentence: the newest message until it is closed or outdated, else what the choices call for saying. */
export function Messages() {
  const { messages: store } = usePage();
  const stored = useMessages();
  const message = stored.at(-1);
  return (
    <div className="messages" role="status" data-testid={testIds.messages}>
      {message === undefined ? (
        <Place subject={() => lateParts.message}>
          <DerivedMessage />
        </Place>
      ) : (
        <p className={message.kind}>
          <span className="message-text">
            {message.sentence()}
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
